/** Whom a map and a project let in: values and rules that know no map. */
@NullMarked
package org.journeymaps.admission;

import org.jspecify.annotations.NullMarked;
