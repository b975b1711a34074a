/** The change log of a map, which is also the guard of its revisions. */
@NullMarked
package org.journeymaps.log;

import org.jspecify.annotations.NullMarked;
