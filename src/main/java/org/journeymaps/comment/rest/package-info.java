/** Comments over HTTP. */
@NullMarked
package org.journeymaps.comment.rest;

import org.jspecify.annotations.NullMarked;
