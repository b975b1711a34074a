/** The journey map with its stages, touchpoints and experience: the model, its rules, its rights and its change log. */
@NullMarked
package org.journeymaps.map;

import org.jspecify.annotations.NullMarked;
