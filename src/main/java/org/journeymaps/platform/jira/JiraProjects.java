package org.journeymaps.platform.jira;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.journeymaps.platform.ProjectRef;
import org.journeymaps.platform.Projects;
import org.journeymaps.platform.Viewer;
import org.jspecify.annotations.Nullable;

/** Jira's projects and permissions. */
public final class JiraProjects implements Projects {
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final JiraUsers users;

    public JiraProjects(ProjectManager projects, PermissionManager permissions, JiraUsers users) {
        this.projects = projects;
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public Optional<ProjectRef> byKey(Viewer viewer, String key) {
        return browsable(viewer, projects.getProjectByCurrentKey(key));
    }

    @Override
    public Optional<ProjectRef> byId(Viewer viewer, long id) {
        return browsable(viewer, projects.getProjectObj(id));
    }

    private Optional<ProjectRef> browsable(Viewer viewer, @Nullable Project project) {
        return Optional.ofNullable(project)
                .filter(found ->
                        permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, found, users.user(viewer)))
                .map(JiraProjects::ref);
    }

    static ProjectRef ref(Project project) {
        return new ProjectRef(project.getId(), project.getKey(), project.getName());
    }

    @Override
    public boolean mayCreateIssues(Viewer viewer, ProjectRef project) {
        return has(ProjectPermissions.CREATE_ISSUES, viewer, project);
    }

    @Override
    public boolean mayAdminister(Viewer viewer, ProjectRef project) {
        return has(ProjectPermissions.ADMINISTER_PROJECTS, viewer, project);
    }

    private boolean has(ProjectPermissionKey permission, Viewer viewer, ProjectRef ref) {
        Project project = projects.getProjectObj(ref.id());
        return project != null && permissions.hasPermission(permission, project, users.user(viewer));
    }

    @Override
    public List<ProjectRef> whereIssuesMayBeCreated(Viewer viewer) {
        return permissions.getProjects(ProjectPermissions.CREATE_ISSUES, users.user(viewer)).stream()
                .filter(project ->
                        permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, users.user(viewer)))
                .map(JiraProjects::ref)
                .sorted(Comparator.comparing(ProjectRef::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
