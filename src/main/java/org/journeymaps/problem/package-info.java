/** The one family of errors that a use case may answer with; knows nothing of HTTP. */
@NullMarked
package org.journeymaps.problem;

import org.jspecify.annotations.NullMarked;
