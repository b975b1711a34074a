/** Who has which map open, in Active Objects. */
@NullMarked
package org.journeymaps.presence.store;

import org.jspecify.annotations.NullMarked;
