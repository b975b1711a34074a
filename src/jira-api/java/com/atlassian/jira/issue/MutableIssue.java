// Source: jira-platform.md 3 [V]
package com.atlassian.jira.issue;

/** An issue that may be changed. */
public interface MutableIssue extends Issue {}
