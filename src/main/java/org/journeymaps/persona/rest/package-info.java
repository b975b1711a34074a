/** Personas over HTTP. */
@NullMarked
package org.journeymaps.persona.rest;

import org.jspecify.annotations.NullMarked;
