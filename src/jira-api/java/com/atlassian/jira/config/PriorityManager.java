// Source: docs/jira-api-used.txt; getPriorities() returns a List in the Javadoc of 7.6
package com.atlassian.jira.config;

import com.atlassian.jira.issue.priority.Priority;
import java.util.List;

/** The priorities of all issues, in their order. */
public interface PriorityManager {
    List<Priority> getPriorities();
}
