/** The table of searchable texts in Active Objects. */
@NullMarked
package org.journeymaps.search.store;

import org.jspecify.annotations.NullMarked;
