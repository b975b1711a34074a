// Source: seen called on Jira 8; only version 0.1 of the app asks for it, which the upgrade tests start
package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;

/** Which issue types a project has. */
public interface IssueTypeSchemeManager {
    Collection<IssueType> getNonSubTaskIssueTypesForProject(Project project);

    IssueType getDefaultIssueType(Project project);
}
