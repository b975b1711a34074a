package org.journeymaps.platform.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import org.journeymaps.platform.ProjectRef;
import org.journeymaps.platform.Viewer;
import org.junit.Before;
import org.junit.Test;

/** Shows a project to those who may browse it; one that is hidden and one that is missing look the same (CVE-2019-8446). */
public class JiraProjectsTest {
    private static final Viewer PO = new Viewer("po", true);
    private static final ProjectRef BACK = new ProjectRef(10_001, "BACK", "Backlog");

    private final ProjectManager manager = mock(ProjectManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final UserManager userManager = mock(UserManager.class);
    private final ApplicationUser po = mock(ApplicationUser.class);
    private final Project back = project(10_001, "BACK", "Backlog");
    private final JiraProjects projects = new JiraProjects(
            manager,
            permissions,
            new JiraUsers(
                    mock(JiraAuthenticationContext.class),
                    userManager,
                    mock(com.atlassian.sal.api.user.UserManager.class)));

    @Before
    public void aBacklog() {
        when(userManager.getUserByKey("po")).thenReturn(po);
        when(manager.getProjectByCurrentKey("BACK")).thenReturn(back);
        when(manager.getProjectObj(10_001L)).thenReturn(back);
    }

    private static Project project(long id, String key, String name) {
        Project project = mock(Project.class);
        when(project.getId()).thenReturn(id);
        when(project.getKey()).thenReturn(key);
        when(project.getName()).thenReturn(name);
        return project;
    }

    @Test
    public void findsAProjectThatTheViewerMayBrowse() {
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, back, po))
                .thenReturn(true);

        assertThat(projects.byKey(PO, "BACK")).contains(BACK);
        assertThat(projects.byId(PO, 10_001)).contains(BACK);
    }

    @Test
    public void findsNeitherHiddenNorMissingProjects() {
        assertThat(projects.byKey(PO, "BACK")).isEmpty();
        assertThat(projects.byId(PO, 10_001)).isEmpty();
        assertThat(projects.byKey(PO, "NOPE")).isEmpty();
        assertThat(projects.byId(PO, 99)).isEmpty();
    }

    @Test
    public void asksForEachRightByItsOwnPermission() {
        when(permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, back, po))
                .thenReturn(true);

        assertThat(projects.mayCreateIssues(PO, BACK)).isTrue();
        assertThat(projects.mayAdminister(PO, BACK)).isFalse();
        assertThat(projects.mayCreateIssues(Viewer.ANONYMOUS, BACK)).isFalse();
    }

    @Test
    public void givesNoRightInAProjectThatIsNoMore() {
        assertThat(projects.mayCreateIssues(PO, new ProjectRef(99, "GONE", "Gone")))
                .isFalse();
    }

    @Test
    public void listsTargetsByNameWithoutThoseThatTheViewerMayNotBrowse() {
        Project apple = project(1, "APPLE", "apple");
        Project secret = project(2, "SECRET", "Secret");
        when(permissions.getProjects(ProjectPermissions.CREATE_ISSUES, po)).thenReturn(List.of(back, apple, secret));
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, back, po))
                .thenReturn(true);
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, apple, po))
                .thenReturn(true);

        assertThat(projects.whereIssuesMayBeCreated(PO))
                .extracting(ProjectRef::key)
                .containsExactly("APPLE", "BACK");
    }
}
