/** The small Jira behind the services that apps call: users, projects, issues, permissions, texts. */
@NullMarked
package org.journeymaps.sandbox.jira;

import org.jspecify.annotations.NullMarked;
