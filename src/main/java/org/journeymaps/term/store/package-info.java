/** The terms' table in Active Objects. */
@NullMarked
package org.journeymaps.term.store;

import org.jspecify.annotations.NullMarked;
