/** The named versions' table in Active Objects. */
@NullMarked
package org.journeymaps.history.store;

import org.jspecify.annotations.NullMarked;
