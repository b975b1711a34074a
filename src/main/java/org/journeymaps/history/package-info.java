/** What was changed on a map, by whom and when, and the way back for one's own steps. */
@NullMarked
package org.journeymaps.history;

import org.jspecify.annotations.NullMarked;
