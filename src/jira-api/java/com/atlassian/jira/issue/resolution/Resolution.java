// Source: docs/jira-api-used.txt
package com.atlassian.jira.issue.resolution;

import com.atlassian.jira.issue.IssueConstant;

/** How an issue was settled. */
public interface Resolution extends IssueConstant {}
