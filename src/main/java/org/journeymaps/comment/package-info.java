/** What people say to each other about a map, a stage, a touchpoint, a pain or gain, or an improvement (T25). */
@NullMarked
package org.journeymaps.comment;

import org.jspecify.annotations.NullMarked;
