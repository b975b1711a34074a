/** Reviews of maps: who looked a map over, when, because of what, and with which result. */
@NullMarked
package org.journeymaps.review;

import org.jspecify.annotations.NullMarked;
