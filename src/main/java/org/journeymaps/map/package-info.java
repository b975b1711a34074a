/** The use cases of a journey map: the one path of every write, editing, arranging, deleting and bringing back. */
@NullMarked
package org.journeymaps.map;

import org.jspecify.annotations.NullMarked;
