/** The map's tables in Active Objects. */
@NullMarked
package org.journeymaps.map.store;

import org.jspecify.annotations.NullMarked;
