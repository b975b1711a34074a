// Source: jira-platform.md 3 [V8]
package com.atlassian.jira.issue.priority;

import com.atlassian.jira.issue.IssueConstant;

/** How urgent an issue is. */
public interface Priority extends IssueConstant {}
