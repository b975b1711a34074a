/** The change log's table in Active Objects. */
@NullMarked
package org.journeymaps.log.store;

import org.jspecify.annotations.NullMarked;
