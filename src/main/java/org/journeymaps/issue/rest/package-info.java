/** Issue links over HTTP. */
@NullMarked
package org.journeymaps.issue.rest;

import org.jspecify.annotations.NullMarked;
