/** Reviews over HTTP. */
@NullMarked
package org.journeymaps.review.rest;

import org.jspecify.annotations.NullMarked;
