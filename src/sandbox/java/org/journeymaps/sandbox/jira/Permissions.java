package org.journeymaps.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import org.journeymaps.sandbox.data.Sql;
import org.jspecify.annotations.Nullable;

/** Permissions are granted to groups; a security level hides an issue from all who are not in its groups. */
public final class Permissions implements PermissionManager {
    private final Sql sql;
    private final Projects projects;

    public Permissions(Sql sql, Projects projects) {
        this.sql = sql;
        this.projects = projects;
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permissionKey, Issue issue, @Nullable ApplicationUser user) {
        if (issue == null) {
            throw new IllegalArgumentException("issue is null"); // as in Jira
        }
        return hasPermission(permissionKey, issue.getProjectObject(), user)
                && (!(issue instanceof JiraIssue known) || seesLevel(known.level(), user));
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permissionKey, Project project, @Nullable ApplicationUser user) {
        if (project == null) {
            throw new IllegalArgumentException("project is null"); // as in Jira
        }
        return user != null
                && any(
                        "SELECT 1 FROM PERMISSION_GRANT G JOIN MEMBERSHIP M ON M.GROUP_NAME = G.GROUP_NAME"
                                + " WHERE G.PROJECT_ID = ? AND G.PERMISSION = ? AND M.USER_KEY = ?",
                        project.getId(),
                        permissionKey.permissionKey(),
                        user.getKey());
    }

    @Override
    public Collection<Project> getProjects(ProjectPermissionKey permissionKey, @Nullable ApplicationUser user) {
        return projects.all().stream()
                .filter(project -> hasPermission(permissionKey, project, user))
                .map(Project.class::cast)
                .toList();
    }

    /** The issues that the user may browse, in the order given. */
    public List<JiraIssue> visible(List<JiraIssue> issues, @Nullable ApplicationUser user) {
        return issues.stream()
                .filter(issue -> hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user))
                .toList();
    }

    private boolean seesLevel(@Nullable String level, @Nullable ApplicationUser user) {
        return level == null
                || (user != null
                        && any(
                                "SELECT 1 FROM SECURITY_LEVEL L JOIN MEMBERSHIP M ON M.GROUP_NAME = L.GROUP_NAME"
                                        + " WHERE L.LEVEL_NAME = ? AND M.USER_KEY = ?",
                                level,
                                user.getKey()));
    }

    private boolean any(String query, Object... values) {
        return sql.first(row -> row.getInt(1), query, values).isPresent();
    }
}
