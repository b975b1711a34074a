// Source: docs/jira-api-used.txt; Jira 7-10 Javadoc
package com.atlassian.jira.issue.status.category;

/** Whether work is new, under way (indeterminate) or done. */
public interface StatusCategory {
    String getKey();
}
