/** Settings and rules of access over HTTP. */
@NullMarked
package org.journeymaps.sharing.rest;

import org.jspecify.annotations.NullMarked;
