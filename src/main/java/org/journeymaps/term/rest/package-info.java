/** The words of a project over HTTP, as far as a map needs them. */
@NullMarked
package org.journeymaps.term.rest;

import org.jspecify.annotations.NullMarked;
