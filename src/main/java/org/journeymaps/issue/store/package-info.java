/** The issue links' table in Active Objects. */
@NullMarked
package org.journeymaps.issue.store;

import org.jspecify.annotations.NullMarked;
