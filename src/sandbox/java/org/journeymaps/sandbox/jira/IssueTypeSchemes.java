package org.journeymaps.sandbox.jira;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;

/** The issue types of a project as older apps ask for them; there are no sub-tasks here. */
public final class IssueTypeSchemes implements IssueTypeSchemeManager {
    @Override
    public Collection<IssueType> getNonSubTaskIssueTypesForProject(Project project) {
        return project.getIssueTypes();
    }

    @Override
    public IssueType getDefaultIssueType(Project project) {
        return project.getIssueTypes().iterator().next();
    }
}
