/** Pains and gains where they arise in the journey. */
@NullMarked
package org.journeymaps.finding;

import org.jspecify.annotations.NullMarked;
