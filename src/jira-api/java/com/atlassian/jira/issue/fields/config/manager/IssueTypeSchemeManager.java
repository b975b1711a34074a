// Source: docs/jira-api-used.txt
package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;

/** Which issue types a project has. */
public interface IssueTypeSchemeManager {
    Collection<IssueType> getIssueTypesForProject(Project project);

    Collection<IssueType> getNonSubTaskIssueTypesForProject(Project project);

    IssueType getDefaultIssueType(Project project);
}
