/** The rights on maps, decided in one place, with the project's settings that they depend on. */
@NullMarked
package org.journeymaps.access;

import org.jspecify.annotations.NullMarked;
