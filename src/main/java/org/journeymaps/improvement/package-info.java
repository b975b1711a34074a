/** Improvements and the pains that they address. */
@NullMarked
package org.journeymaps.improvement;

import org.jspecify.annotations.NullMarked;
