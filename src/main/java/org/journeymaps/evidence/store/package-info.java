/** The evidence tables in Active Objects. */
@NullMarked
package org.journeymaps.evidence.store;

import org.jspecify.annotations.NullMarked;
