/** What hangs on a map, in Active Objects. */
@NullMarked
package org.journeymaps.kind.store;

import org.jspecify.annotations.NullMarked;
