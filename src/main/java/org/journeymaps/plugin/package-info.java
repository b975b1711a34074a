/** Jira's plug points: project page, issue panel and their conditions, events of issues; no rules. */
@NullMarked
package org.journeymaps.plugin;

import org.jspecify.annotations.NullMarked;
