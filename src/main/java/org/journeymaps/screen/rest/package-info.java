/** The map's screen over HTTP. */
@NullMarked
package org.journeymaps.screen.rest;

import org.jspecify.annotations.NullMarked;
