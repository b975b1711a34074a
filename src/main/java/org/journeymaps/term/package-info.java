/** The words a project uses for channels, touchpoint types, feelings, departments and evidence types. */
@NullMarked
package org.journeymaps.term;

import org.jspecify.annotations.NullMarked;
