/** The sources of a project over HTTP, as far as a map needs them. */
@NullMarked
package org.journeymaps.evidence.rest;

import org.jspecify.annotations.NullMarked;
