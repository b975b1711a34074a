/** The map's use cases over HTTP. */
@NullMarked
package org.journeymaps.map.rest;

import org.jspecify.annotations.NullMarked;
