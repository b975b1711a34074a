/** The journey map with its stages, touchpoints and experience: immutable records with their rules, and the repository that keeps them. */
@NullMarked
package org.journeymaps.model;

import org.jspecify.annotations.NullMarked;
