// Source: docs/jira-api-used.txt
package com.atlassian.jira.issue;

/** Finds issues, without asking for permissions; null if there is none. */
public interface IssueManager {
    MutableIssue getIssueObject(Long id);

    MutableIssue getIssueObject(String key);
}
