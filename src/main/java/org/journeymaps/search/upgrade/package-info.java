/** Brings the searchable texts of older versions' databases up to date, with row types of its own that never change. */
@NullMarked
package org.journeymaps.search.upgrade;

import org.jspecify.annotations.NullMarked;
