/** Import over HTTP. */
@NullMarked
package org.journeymaps.exchange.rest;

import org.jspecify.annotations.NullMarked;
