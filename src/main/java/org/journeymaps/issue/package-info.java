/** The link between a finding and the Jira issues that solve it, seen with the eyes of one viewer. */
@NullMarked
package org.journeymaps.issue;

import org.jspecify.annotations.NullMarked;
