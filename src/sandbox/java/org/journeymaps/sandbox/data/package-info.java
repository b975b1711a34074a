/** Jira's own data: the home directory, the database, its tables and the demo data. */
@NullMarked
package org.journeymaps.sandbox.data;

import org.jspecify.annotations.NullMarked;
