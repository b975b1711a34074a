/** The adapters that reach Jira's public API; the only place beside page that names it. */
@NullMarked
package org.journeymaps.platform.jira;

import org.jspecify.annotations.NullMarked;
