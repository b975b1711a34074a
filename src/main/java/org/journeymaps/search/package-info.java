/** Finds words in every map that a viewer may view, right after each change. */
@NullMarked
package org.journeymaps.search;

import org.jspecify.annotations.NullMarked;
