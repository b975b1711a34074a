/** What every Active Objects adapter shares: transactions with retry and reading in one statement. */
@NullMarked
package org.journeymaps.platform.store;

import org.jspecify.annotations.NullMarked;
