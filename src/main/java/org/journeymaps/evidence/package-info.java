/** The sources that back what a map says. */
@NullMarked
package org.journeymaps.evidence;

import org.jspecify.annotations.NullMarked;
