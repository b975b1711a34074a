/** What the features need of their host, as ports without a host's type. */
@NullMarked
package org.journeymaps.platform;

import org.jspecify.annotations.NullMarked;
