/** Who gets in, as people say it: each map's own rules and a project's settings, read and changed. */
@NullMarked
package org.journeymaps.sharing;

import org.jspecify.annotations.NullMarked;
