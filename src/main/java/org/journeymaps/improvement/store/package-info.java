/** The improvements' tables in Active Objects. */
@NullMarked
package org.journeymaps.improvement.store;

import org.jspecify.annotations.NullMarked;
