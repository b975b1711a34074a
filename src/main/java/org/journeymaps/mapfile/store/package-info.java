/** The table of stable ids in Active Objects. */
@NullMarked
package org.journeymaps.mapfile.store;

import org.jspecify.annotations.NullMarked;
