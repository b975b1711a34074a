package org.journeymaps.sandbox.web;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.journeymaps.sandbox.jira.JiraIssue;
import org.journeymaps.sandbox.jira.JiraProject;

/** Moving an issue to another project and deleting it, for the administrators of its project. */
final class IssueChores {
    private final Host host;

    IssueChores(Host host) {
        this.host = host;
    }

    /** The forms on the issue's page; nothing for all others. */
    Html forms(Visit visit, JiraIssue issue) {
        if (!mayTidy(visit, issue)) {
            return Html.NOTHING;
        }
        List<Html> targets = targets(visit, issue).stream()
                .map(project -> Html.of("<option value=\"{}\">{}</option>", project.getKey(), project.getName()))
                .toList();
        Html choice = Html.of(
                "<select class=\"select\" name=\"project\" aria-label=\"{}\">{}</select>",
                visit.t("issue.relocate.target"),
                Html.join(targets));
        return Html.of(
                "<div class=\"sb-workflow\" role=\"group\" aria-label=\"{}\">{}{}</div>",
                visit.t("issue.chores"),
                targets.isEmpty() ? Html.NOTHING : form(visit, issue, "move", "relocate", choice),
                form(visit, issue, "delete", "delete", Html.NOTHING));
    }

    void move(Visit visit) throws IOException {
        JiraIssue issue = host.issues().getIssueObject(visit.parameter("key"));
        JiraProject target = host.projects().getProjectByCurrentKey(visit.parameter("project"));
        if (issue == null || !mayTidy(visit, issue) || !targets(visit, issue).contains(target)) {
            IssuePages.refuse(visit);
            return;
        }
        host.issues().move(issue, target, typeIn(target, issue));
        visit.goTo("/browse/" + issue.getKey());
    }

    void delete(Visit visit) throws IOException {
        JiraIssue issue = host.issues().getIssueObject(visit.parameter("key"));
        if (issue == null || !mayTidy(visit, issue)) {
            IssuePages.refuse(visit);
            return;
        }
        host.issues().delete(issue);
        visit.goTo("/projects/" + issue.getProjectObject().key() + "/issues");
    }

    /** The type that the issue has, or the first one of a project that does not know it. */
    private IssueType typeIn(JiraProject target, JiraIssue issue) {
        Collection<IssueType> types = target.getIssueTypes();
        return types.contains(issue.getIssueType())
                ? issue.getIssueType()
                : types.iterator().next();
    }

    private List<Project> targets(Visit visit, JiraIssue issue) {
        return host.permissions().getProjects(ProjectPermissions.CREATE_ISSUES, visit.user()).stream()
                .filter(project -> !project.equals(issue.getProjectObject()))
                .toList();
    }

    private boolean mayTidy(Visit visit, JiraIssue issue) {
        return host.permissions().hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, visit.user())
                && host.permissions().hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, issue, visit.user());
    }

    private static Html form(Visit visit, JiraIssue issue, String action, String label, Html choice) {
        return Html.of(
                """
                <form class="aui" method="post" action="{}/issue/{}">{}<input type="hidden" name="key" value="{}">\
                {}<button class="aui-button" type="submit">{}</button></form>
                """, visit.context(), action, Shell.hidden(visit), issue.getKey(), choice, visit.t("issue." + label));
    }
}
