/** The app's REST resources, served by Jersey. */
@NullMarked
package org.journeymaps.sandbox.rest;

import org.jspecify.annotations.NullMarked;
