package org.journeymaps.sandbox.jira;

import static java.util.Objects.requireNonNull;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and creates issues as a given user, with the checks and the words that Jira has for them. */
public final class IssueOperations implements IssueService {
    private static final int LONGEST_SUMMARY = 255;
    private static final int LONGEST_DESCRIPTION = 32_767;

    private final Issues issues;
    private final Projects projects;
    private final Permissions permissions;
    private final Users users;
    private final Constants constants;
    private final Texts texts;

    public IssueOperations(
            Issues issues, Projects projects, Permissions permissions, Users users, Constants constants, Texts texts) {
        this.issues = issues;
        this.projects = projects;
        this.permissions = permissions;
        this.users = users;
        this.constants = constants;
        this.texts = texts;
    }

    @Override
    public IssueInputParameters newIssueInputParameters() {
        return new InputParameters();
    }

    @Override
    public CreateValidationResult validateCreate(@Nullable ApplicationUser user, IssueInputParameters given) {
        InputParameters input = (InputParameters) given;
        Errors errors = new Errors();
        JiraProject project = projects.getProjectObj(input.projectId);
        if (project == null) {
            errors.addError("pid", texts.getText("sandbox.error.project"));
        } else if (!permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, user)) {
            errors.addErrorMessage(texts.getText("sandbox.error.create"));
        } else {
            checkType(project, input.issueTypeId, errors);
        }
        checkTexts(input, errors);
        checkConstants(input, errors);
        JiraIssue issue = errors.hasAnyErrors() ? null : issue(requireNonNull(project), input);
        return new CreateValidationResult(issue, errors, Map.of());
    }

    @Override
    public IssueResult create(@Nullable ApplicationUser user, CreateValidationResult validated) {
        if (!validated.isValid()) {
            throw new IllegalStateException("You can not create an issue with an invalid validation result.");
        }
        return new IssueResult(issues.create((JiraIssue) validated.getIssue()), new Errors());
    }

    @Override
    public IssueResult getIssue(@Nullable ApplicationUser user, Long issueId) {
        return browsable(user, issues.getIssueObject(issueId));
    }

    @Override
    public IssueResult getIssue(@Nullable ApplicationUser user, String issueKey) {
        return browsable(user, issues.getIssueObject(issueKey));
    }

    private IssueResult browsable(@Nullable ApplicationUser user, @Nullable JiraIssue issue) {
        Errors errors = new Errors();
        if (issue == null || !permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user)) {
            errors.addErrorMessage(texts.getText("sandbox.error.issue"));
            return new IssueResult(null, errors);
        }
        return new IssueResult(issue, errors);
    }

    private void checkType(JiraProject project, @Nullable String typeId, Errors errors) {
        boolean known = project.getIssueTypes().stream().map(IssueType::getId).anyMatch(id -> id.equals(typeId));
        if (!known) {
            errors.addError("issuetype", texts.getText("sandbox.error.type"));
        }
    }

    private void checkTexts(InputParameters input, Errors errors) {
        if (input.summary == null || input.summary.isBlank()) {
            errors.addError("summary", texts.getText("sandbox.error.summary.none"));
        } else if (input.summary.length() > LONGEST_SUMMARY) {
            errors.addError("summary", texts.getText("sandbox.error.summary.long", LONGEST_SUMMARY));
        } else if (input.summary.contains("\n") || input.summary.contains("\r")) {
            errors.addError("summary", texts.getText("sandbox.error.summary.lines"));
        }
        if (input.description != null && input.description.length() > LONGEST_DESCRIPTION) {
            errors.addError("description", texts.getText("sandbox.error.description.long", LONGEST_DESCRIPTION));
        }
    }

    private void checkConstants(InputParameters input, Errors errors) {
        if (input.priorityId != null && constants.priority(input.priorityId) == null) {
            errors.addError("priority", texts.getText("sandbox.error.priority"));
        }
        if (input.reporterName == null || input.reporterName.isBlank()) {
            errors.addError("reporter", texts.getText("sandbox.error.reporter.none"));
        } else if (users.getUserByName(input.reporterName) == null) {
            errors.addError("reporter", texts.getText("sandbox.error.user", input.reporterName));
        }
        if (input.assigneeName != null && users.getUserByName(input.assigneeName) == null) {
            errors.addError("assignee", texts.getText("sandbox.error.user", input.assigneeName));
        }
    }

    private JiraIssue issue(JiraProject project, InputParameters input) {
        Timestamp now = Timestamp.from(Instant.now());
        return new JiraIssue(
                null,
                null,
                project,
                constants.issueType(input.issueTypeId),
                requireNonNull(input.summary).strip(),
                input.description,
                constants.getStatuses().iterator().next(),
                null,
                constants.priority(input.priorityId == null ? "3" : input.priorityId),
                users.getUserByName(input.reporterName),
                users.getUserByName(input.assigneeName),
                null,
                now,
                now,
                JiraIssue.Service.NONE);
    }
}
