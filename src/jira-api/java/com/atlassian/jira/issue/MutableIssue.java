// Source: docs/jira-api-used.txt
package com.atlassian.jira.issue;

/** An issue that may be changed. */
public interface MutableIssue extends Issue {}
