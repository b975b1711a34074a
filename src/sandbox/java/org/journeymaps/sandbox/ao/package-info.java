/** Genuine Active Objects with Atlassian's names, joined transactions and counted statements. */
@NullMarked
package org.journeymaps.sandbox.ao;

import org.jspecify.annotations.NullMarked;
