/** The project's library of personas and segments, on which maps they are, and what each of them experiences there. */
@NullMarked
package org.journeymaps.persona;

import org.jspecify.annotations.NullMarked;
