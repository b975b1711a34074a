/** Map files over HTTP. */
@NullMarked
package org.journeymaps.mapfile.rest;

import org.jspecify.annotations.NullMarked;
