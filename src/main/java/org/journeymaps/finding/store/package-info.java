/** The findings' table in Active Objects. */
@NullMarked
package org.journeymaps.finding.store;

import org.jspecify.annotations.NullMarked;
