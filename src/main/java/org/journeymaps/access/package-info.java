/** Who gets at maps, as people say it: a project's settings and each map's own rules. */
@NullMarked
package org.journeymaps.access;

import org.jspecify.annotations.NullMarked;
