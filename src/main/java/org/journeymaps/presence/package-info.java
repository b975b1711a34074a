/** Presence: who else has a map open right now. */
@NullMarked
package org.journeymaps.presence;

import org.jspecify.annotations.NullMarked;
