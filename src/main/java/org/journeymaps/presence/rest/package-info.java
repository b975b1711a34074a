/** Presence over HTTP. */
@NullMarked
package org.journeymaps.presence.rest;

import org.jspecify.annotations.NullMarked;
