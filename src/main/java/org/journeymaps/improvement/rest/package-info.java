/** Improvements over HTTP. */
@NullMarked
package org.journeymaps.improvement.rest;

import org.jspecify.annotations.NullMarked;
