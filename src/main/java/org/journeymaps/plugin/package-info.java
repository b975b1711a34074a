/** Jira's plug points: project page, issue panel and their conditions; no rules. */
@NullMarked
package org.journeymaps.plugin;

import org.jspecify.annotations.NullMarked;
