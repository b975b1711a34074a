/** The OSGi container, and the app as a bundle with its descriptor. */
@NullMarked
package org.journeymaps.sandbox.osgi;

import org.jspecify.annotations.NullMarked;
