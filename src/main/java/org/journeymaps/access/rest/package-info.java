/** Settings and rules of access over HTTP. */
@NullMarked
package org.journeymaps.access.rest;

import org.jspecify.annotations.NullMarked;
