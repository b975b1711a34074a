/** Spreadsheets in: reads the list form of a journey, says what it would create, and creates it whole or not at all. */
@NullMarked
package org.journeymaps.exchange;

import org.jspecify.annotations.NullMarked;
