/** What the map's screen shows, read in one go from every feature. */
@NullMarked
package org.journeymaps.screen;

import org.jspecify.annotations.NullMarked;
