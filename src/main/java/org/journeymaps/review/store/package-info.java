/** The reviews' table in Active Objects. */
@NullMarked
package org.journeymaps.review.store;

import org.jspecify.annotations.NullMarked;
