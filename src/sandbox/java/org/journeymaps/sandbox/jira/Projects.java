package org.journeymaps.sandbox.jira;

import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import org.journeymaps.sandbox.data.Sql;
import org.jspecify.annotations.Nullable;

/** The projects, each with its issue types. */
public final class Projects implements ProjectManager {
    private static final String SELECT = "SELECT ID, PROJECT_KEY, PROJECT_NAME FROM PROJECT ";

    private final Sql sql;
    private final Sql.Reader<JiraProject> project;

    public Projects(Sql sql, Constants constants) {
        this.sql = sql;
        this.project = row -> project(sql, constants, row.getLong(1), row.getString(2), row.getString(3));
    }

    @Override
    public @Nullable JiraProject getProjectObj(@Nullable Long id) {
        return sql.first(project, SELECT + "WHERE ID = ?", id).orElse(null);
    }

    @Override
    public @Nullable JiraProject getProjectByCurrentKey(@Nullable String projectKey) {
        return sql.first(project, SELECT + "WHERE PROJECT_KEY = ?", projectKey).orElse(null);
    }

    public List<JiraProject> all() {
        return sql.list(project, SELECT + "ORDER BY PROJECT_NAME");
    }

    /** A project whose issue types are read when they are asked for. */
    static JiraProject project(Sql sql, Constants constants, long id, String key, String name) {
        return new JiraProject(
                id,
                key,
                name,
                () -> sql.list(
                        row -> constants.issueType(row.getString(1)),
                        "SELECT TYPE_ID FROM PROJECT_ISSUE_TYPE WHERE PROJECT_ID = ? ORDER BY PLACE",
                        id));
    }
}
