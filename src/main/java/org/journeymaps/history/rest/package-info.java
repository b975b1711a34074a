/** History and undo over HTTP. */
@NullMarked
package org.journeymaps.history.rest;

import org.jspecify.annotations.NullMarked;
