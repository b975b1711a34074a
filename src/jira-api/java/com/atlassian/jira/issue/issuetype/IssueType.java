// Source: docs/jira-api-used.txt
package com.atlassian.jira.issue.issuetype;

import com.atlassian.jira.issue.IssueConstant;

/** The kind of an issue. */
public interface IssueType extends IssueConstant {
    boolean isSubTask();
}
