package org.journeymaps.sandbox.jira;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Collection;
import java.util.List;
import org.journeymaps.sandbox.data.Sql;
import org.jspecify.annotations.Nullable;

/** The projects and the issue types that each of them has. */
public final class Projects implements ProjectManager, IssueTypeSchemeManager {
    private static final String SELECT = "SELECT ID, PROJECT_KEY, PROJECT_NAME FROM PROJECT ";
    private static final Sql.Reader<JiraProject> PROJECT =
            row -> new JiraProject(row.getLong(1), row.getString(2), row.getString(3));

    private final Sql sql;
    private final Constants constants;

    public Projects(Sql sql, Constants constants) {
        this.sql = sql;
        this.constants = constants;
    }

    @Override
    public @Nullable JiraProject getProjectObj(@Nullable Long id) {
        return sql.first(PROJECT, SELECT + "WHERE ID = ?", id).orElse(null);
    }

    @Override
    public @Nullable JiraProject getProjectByCurrentKey(@Nullable String projectKey) {
        return sql.first(PROJECT, SELECT + "WHERE PROJECT_KEY = ?", projectKey).orElse(null);
    }

    public List<JiraProject> all() {
        return sql.list(PROJECT, SELECT + "ORDER BY PROJECT_NAME");
    }

    @Override
    public Collection<IssueType> getIssueTypesForProject(Project project) {
        return sql.list(
                row -> constants.issueType(row.getString(1)),
                "SELECT TYPE_ID FROM PROJECT_ISSUE_TYPE WHERE PROJECT_ID = ? ORDER BY PLACE",
                project.getId());
    }

    @Override
    public Collection<IssueType> getNonSubTaskIssueTypesForProject(Project project) {
        return getIssueTypesForProject(project).stream()
                .filter(type -> !type.isSubTask())
                .toList();
    }

    @Override
    public IssueType getDefaultIssueType(Project project) {
        return getIssueTypesForProject(project).iterator().next();
    }
}
