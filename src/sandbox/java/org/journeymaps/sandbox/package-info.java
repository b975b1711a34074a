/** A Jira-shaped host that installs the built app as Jira would; it knows nothing about the app. */
@NullMarked
package org.journeymaps.sandbox;

import org.jspecify.annotations.NullMarked;
