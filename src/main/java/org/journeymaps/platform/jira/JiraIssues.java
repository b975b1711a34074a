package org.journeymaps.platform.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import org.journeymaps.platform.Choice;
import org.journeymaps.platform.IssueView;
import org.journeymaps.platform.Issues;
import org.journeymaps.platform.NewIssue;
import org.journeymaps.platform.ProjectRef;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Jira's issues: read by id from the database with browse checked for each, created with all of Jira's checks. */
public final class JiraIssues implements Issues {
    private final IssueManager issues;
    private final IssueService service;
    private final PermissionManager permissions;
    private final Catalogue catalogue;
    private final JiraUsers users;

    public JiraIssues(
            IssueManager issues,
            IssueService service,
            PermissionManager permissions,
            Catalogue catalogue,
            JiraUsers users) {
        this.issues = issues;
        this.service = service;
        this.permissions = permissions;
        this.catalogue = catalogue;
        this.users = users;
    }

    /** Where Jira lists what an issue may be: its project, types and priorities. */
    public record Catalogue(ProjectManager projects, PriorityManager priorities) {}

    @Override
    public Optional<IssueView> visible(Viewer viewer, long id) {
        return visible(viewer, issues.getIssueObject(id));
    }

    @Override
    public Optional<IssueView> visible(Viewer viewer, String key) {
        return visible(viewer, issues.getIssueObject(key));
    }

    private Optional<IssueView> visible(Viewer viewer, @Nullable Issue found) {
        return Optional.ofNullable(found)
                .filter(issue ->
                        permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, users.user(viewer)))
                .map(JiraIssues::view);
    }

    private static IssueView view(Issue issue) {
        return new IssueView(
                issue.getId(),
                issue.getKey(),
                issue.getSummary(),
                issue.getStatus().getNameTranslation(),
                issue.getStatus().getStatusCategory().getKey());
    }

    @Override
    public List<Choice> types(ProjectRef ref) {
        Project project = catalogue.projects().getProjectObj(ref.id());
        if (project == null) {
            return List.of();
        }
        return project.getIssueTypes().stream()
                .filter(type -> !type.isSubTask())
                .map(type -> new Choice(type.getId(), type.getNameTranslation()))
                .toList();
    }

    @Override
    public List<Choice> priorities() {
        return catalogue.priorities().getPriorities().stream()
                .map(priority -> new Choice(priority.getId(), priority.getNameTranslation()))
                .toList();
    }

    @Override
    public IssueView create(Viewer viewer, NewIssue issue) {
        ApplicationUser user = users.user(viewer);
        if (user == null) {
            throw new NotFound();
        }
        IssueService.CreateValidationResult validated = service.validateCreate(user, parameters(issue, user));
        JiraErrors.check(validated.isValid(), validated.getErrorCollection());
        IssueService.IssueResult created = service.create(user, validated);
        JiraErrors.check(created.isValid(), created.getErrorCollection());
        return view(created.getIssue());
    }

    private IssueInputParameters parameters(NewIssue issue, ApplicationUser user) {
        IssueInputParameters parameters = service.newIssueInputParameters();
        parameters.setSkipScreenCheck(true);
        parameters.setProjectId(issue.project().id());
        parameters.setIssueTypeId(issue.type());
        parameters.setSummary(issue.summary());
        parameters.setDescription(issue.description());
        parameters.setReporterId(user.getName());
        String priority = issue.priority();
        if (priority != null) {
            parameters.setPriorityId(priority);
        }
        return parameters;
    }
}
