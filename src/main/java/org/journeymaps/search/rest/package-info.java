/** Search over HTTP. */
@NullMarked
package org.journeymaps.search.rest;

import org.jspecify.annotations.NullMarked;
