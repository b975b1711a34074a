/** What every resource shares: the one error mapper, the guards of writes, and answers. */
@NullMarked
package org.journeymaps.rest;

import org.jspecify.annotations.NullMarked;
