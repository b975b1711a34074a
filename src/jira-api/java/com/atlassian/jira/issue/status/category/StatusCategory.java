// Source: jira-platform.md 3 [U values]; Jira 7-10 Javadoc
package com.atlassian.jira.issue.status.category;

/** Whether work is new, under way (indeterminate) or done. */
public interface StatusCategory {
    String getKey();
}
