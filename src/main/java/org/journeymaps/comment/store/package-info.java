/** Comments in Active Objects. */
@NullMarked
package org.journeymaps.comment.store;

import org.jspecify.annotations.NullMarked;
