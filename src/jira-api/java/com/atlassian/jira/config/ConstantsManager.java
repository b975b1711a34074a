// Source: docs/jira-api-used.txt; getPriorities() seen called on Jira 8-9
package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;

/** The constants of all issues, in their order. */
public interface ConstantsManager {
    Collection<Priority> getPriorities();

    Collection<Status> getStatuses();

    Collection<IssueType> getAllIssueTypeObjects();
}
