package org.journeymaps.platform.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.platform.Choice;
import org.journeymaps.platform.IssueView;
import org.journeymaps.platform.NewIssue;
import org.journeymaps.platform.ProjectRef;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.NotFound;
import org.journeymaps.problem.Text;
import org.junit.Before;
import org.junit.Test;

/** Reads issues with browse checked for each (QS3), and creates them with all of Jira's checks. */
public class JiraIssuesTest {
    private static final Viewer PO = new Viewer("JIRAUSER10100", true);
    private static final ProjectRef BACK = new ProjectRef(10_001, "BACK", "Backlog");

    private final IssueManager manager = mock(IssueManager.class);
    private final IssueService service = mock(IssueService.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final PriorityManager priorities = mock(PriorityManager.class);
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final UserManager userManager = mock(UserManager.class);
    private final com.atlassian.sal.api.user.UserManager licences = mock(com.atlassian.sal.api.user.UserManager.class);
    private final ApplicationUser po = mock(ApplicationUser.class);
    private final MutableIssue issue = mock(MutableIssue.class);
    private final JiraUsers users = new JiraUsers(authentication, userManager, licences);
    private final JiraIssues issues =
            new JiraIssues(manager, service, permissions, new JiraIssues.Catalogue(projects, priorities), users);

    @Before
    public void anIssueOfTheBacklog() {
        Status status = mock(Status.class);
        StatusCategory category = mock(StatusCategory.class);
        when(po.getKey()).thenReturn("JIRAUSER10100");
        when(po.getName()).thenReturn("paula");
        when(userManager.getUserByKey("JIRAUSER10100")).thenReturn(po);
        when(issue.getId()).thenReturn(10_101L);
        when(issue.getKey()).thenReturn("BACK-1");
        when(issue.getSummary()).thenReturn("Fix");
        when(issue.getStatus()).thenReturn(status);
        when(status.getNameTranslation()).thenReturn("I gang");
        when(status.getStatusCategory()).thenReturn(category);
        when(category.getKey()).thenReturn("indeterminate");
        when(manager.getIssueObject(10_101L)).thenReturn(issue);
        when(manager.getIssueObject("BACK-1")).thenReturn(issue);
    }

    @Test
    public void showsAnIssueThatTheViewerMayBrowse() {
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, po))
                .thenReturn(true);

        IssueView expected = new IssueView(10_101, "BACK-1", "Fix", "I gang", "indeterminate");
        assertThat(issues.visible(PO, 10_101)).contains(expected);
        assertThat(issues.visible(PO, "BACK-1")).contains(expected);
    }

    @Test
    public void readsNothingOfAnIssueThatTheViewerMayNotBrowse() {
        assertThat(issues.visible(PO, 10_101)).isEqualTo(Optional.empty());
        assertThat(issues.visible(PO, "BACK-1")).isEqualTo(issues.visible(PO, "NOPE-1"));
        assertThat(issues.visible(PO, 99)).isEmpty();
        verify(issue, never()).getSummary();
    }

    @Test
    public void asksForBrowseAsTheViewerAndNotAsWhoeverIsLoggedIn() {
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, po))
                .thenReturn(true);

        assertThat(issues.visible(Viewer.ANONYMOUS, 10_101)).isEmpty();
        assertThat(issues.visible(new Viewer("deleted", true), 10_101)).isEmpty();
        verify(authentication, never()).getLoggedInUser();
    }

    @Test
    public void listsTheProjectsIssueTypesButForSubTasks() {
        Project project = mock(Project.class);
        IssueType task = type("10001", "Opgave");
        IssueType bug = type("10002", "Fejl");
        when(projects.getProjectObj(10_001L)).thenReturn(project);
        IssueType part = type("10003", "Delopgave");
        when(part.isSubTask()).thenReturn(true);
        when(project.getIssueTypes()).thenReturn(List.of(task, part, bug));

        assertThat(issues.types(BACK)).containsExactly(new Choice("10001", "Opgave"), new Choice("10002", "Fejl"));
        assertThat(issues.types(new ProjectRef(99, "GONE", "Gone"))).isEmpty();
    }

    @Test
    public void listsThePrioritiesInTheirOrder() {
        Priority high = mock(Priority.class);
        when(high.getId()).thenReturn("2");
        when(high.getNameTranslation()).thenReturn("Høj");
        when(priorities.getPriorities()).thenReturn(List.of(high));

        assertThat(issues.priorities()).containsExactly(new Choice("2", "Høj"));
    }

    private static IssueType type(String id, String name) {
        IssueType type = mock(IssueType.class);
        when(type.getId()).thenReturn(id);
        when(type.getNameTranslation()).thenReturn(name);
        return type;
    }

    @Test
    public void createsAnIssueAsTheViewer() {
        IssueInputParameters parameters = mock(IssueInputParameters.class, RETURNS_SELF);
        IssueService.CreateValidationResult validated = mock(IssueService.CreateValidationResult.class);
        IssueService.IssueResult created = mock(IssueService.IssueResult.class);
        when(service.newIssueInputParameters()).thenReturn(parameters);
        when(service.validateCreate(po, parameters)).thenReturn(validated);
        when(validated.isValid()).thenReturn(true);
        when(service.create(po, validated)).thenReturn(created);
        when(created.isValid()).thenReturn(true);
        when(created.getIssue()).thenReturn(issue);

        IssueView view = issues.create(PO, new NewIssue(BACK, "10001", "Fix", "Please", "2"));

        assertThat(view.key()).isEqualTo("BACK-1");
        verify(parameters).setProjectId(10_001L);
        verify(parameters).setIssueTypeId("10001");
        verify(parameters).setSummary("Fix");
        verify(parameters).setDescription("Please");
        verify(parameters).setPriorityId("2");
    }

    @Test
    public void handsOnJirasRefusalUnderOurNamesAndCreatesNothing() {
        IssueInputParameters parameters = mock(IssueInputParameters.class, RETURNS_SELF);
        IssueService.CreateValidationResult refused = mock(IssueService.CreateValidationResult.class);
        ErrorCollection errors = mock(ErrorCollection.class);
        when(service.newIssueInputParameters()).thenReturn(parameters);
        when(service.validateCreate(po, parameters)).thenReturn(refused);
        when(refused.getErrorCollection()).thenReturn(errors);
        when(errors.getErrors()).thenReturn(Map.of("issuetype", "Ugyldig sagstype"));
        when(errors.getErrorMessages()).thenReturn(List.of("Nej"));

        Invalid invalid =
                catchThrowableOfType(Invalid.class, () -> issues.create(PO, new NewIssue(BACK, "99", "Fix", "", null)));

        assertThat(invalid.faults())
                .containsExactly(
                        Fault.inField("issueTypeId", Text.verbatim("Ugyldig sagstype")),
                        Fault.general(Text.verbatim("Nej")));
        verify(service, never()).create(any(), any());
        verify(parameters, never()).setPriorityId(any());
    }

    @Test
    public void createsNothingForSomebodyWhoIsNoMore() {
        assertThat(catchThrowableOfType(
                        NotFound.class,
                        () -> issues.create(Viewer.ANONYMOUS, new NewIssue(BACK, "10001", "Fix", "", null))))
                .isNotNull();
    }

    @Test
    public void tellsWhoAsksAndWhetherTheyAreLicensed() {
        assertThat(users.current()).isEqualTo(Viewer.ANONYMOUS);

        when(authentication.getLoggedInUser()).thenReturn(po);
        assertThat(users.current()).isEqualTo(new Viewer("JIRAUSER10100", false));

        when(licences.isLicensed(new UserKey("JIRAUSER10100"))).thenReturn(true);
        assertThat(users.current()).isEqualTo(PO);
    }

    @Test
    public void namesPeopleAsLongAsTheyExist() {
        when(po.getDisplayName()).thenReturn("Paula Owner");

        assertThat(users.nameOf("JIRAUSER10100")).contains("Paula Owner");
        assertThat(users.nameOf("deleted")).isEmpty();
    }
}
