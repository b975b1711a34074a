package org.journeymaps.sandbox.web;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.permission.ProjectPermissions;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.journeymaps.sandbox.jira.JiraIssue;
import org.journeymaps.sandbox.jira.User;
import org.jspecify.annotations.Nullable;

/** The issue view: fields, description, workflow, and the panels that apps add on the right. */
final class IssuePages {
    private static final String RIGHT = "atl.jira.view.issue.right.context";

    private final Host host;
    private final Shell shell;
    private final Fragments fragments;
    private final ProjectPages projects;
    private final IssueChores chores;

    IssuePages(Host host, Shell shell, Fragments fragments, ProjectPages projects) {
        this.host = host;
        this.shell = shell;
        this.fragments = fragments;
        this.projects = projects;
        this.chores = new IssueChores(host);
    }

    void view(Visit visit, String key) throws IOException {
        JiraIssue issue = host.issues().getIssueObject(key);
        if (issue == null
                || !host.permissions().hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, visit.user())) {
            refuse(visit);
            return;
        }
        if (!key.equals(issue.getKey())) {
            visit.goTo("/browse/" + issue.getKey());
            return;
        }
        host.pageResources().requireContext("jira.view.issue");
        Html page = Html.of(
                "<div class=\"sb-project\">{}<main class=\"sb-main\">{}<div class=\"sb-issue\"><div>{}{}</div><aside>{}{}</aside></div></main></div>",
                projects.sidebar(visit, issue.getProjectObject(), "issues"),
                heading(visit, issue),
                details(visit, issue),
                description(visit, issue),
                people(visit, issue),
                Html.join(fragments.panels(visit, RIGHT, issue.getProjectObject(), issue).stream()
                        .map(IssuePages::module)
                        .toList()));
        visit.send(
                HttpServletResponse.SC_OK, shell.bare(visit, "[" + issue.getKey() + "] " + issue.getSummary(), page));
    }

    /** Moves the issue to another status; only a status that is done gets a resolution. */
    void transition(Visit visit) throws IOException {
        JiraIssue issue = host.issues().getIssueObject(visit.parameter("key"));
        Status status = host.constants().status(visit.parameter("status"));
        if (issue == null || status == null || !mayMove(visit, issue)) {
            refuse(visit);
            return;
        }
        String resolution = visit.parameter("resolution");
        boolean done = isDone(status);
        if (done && host.constants().resolution(resolution) == null) {
            visit.response().sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        host.issues().transition(issue, status.getId(), done ? resolution : null);
        visit.goTo("/browse/" + issue.getKey());
    }

    IssueChores chores() {
        return chores;
    }

    static Html lozenge(Status status) {
        String style =
                switch (status.getStatusCategory().getKey()) {
                    case "done" -> "aui-lozenge-success";
                    case "indeterminate" -> "aui-lozenge-inprogress";
                    default -> "aui-lozenge-default";
                };
        return Html.of(
                "<span class=\"aui-lozenge aui-lozenge-subtle {}\">{}</span>", style, status.getNameTranslation());
    }

    static void refuse(Visit visit) throws IOException {
        if (visit.user() == null) {
            ProjectPages.toLogin(visit);
        } else {
            visit.response().sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean mayMove(Visit visit, JiraIssue issue) {
        return host.permissions().hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, visit.user())
                && host.permissions().hasPermission(ProjectPermissions.TRANSITION_ISSUES, issue, visit.user());
    }

    private Html heading(Visit visit, JiraIssue issue) {
        return Html.of(
                """
                <p class="sb-crumbs"><a href="{}/projects/{}">{}</a> / <a id="key-val" href="{}/browse/{}">{}</a></p>
                <h1 id="summary-val">{}</h1>
                {}{}""",
                visit.context(),
                issue.getProjectObject().key(),
                issue.getProjectObject().name(),
                visit.context(),
                issue.getKey(),
                issue.getKey(),
                issue.getSummary(),
                mayMove(visit, issue) ? workflow(visit, issue) : Html.NOTHING,
                chores.forms(visit, issue));
    }

    private Html workflow(Visit visit, JiraIssue issue) {
        List<Html> forms = host.constants().getStatuses().stream()
                .filter(status -> !status.getId().equals(issue.getStatus().getId()))
                .map(status -> move(visit, issue, status))
                .toList();
        return Html.of(
                "<div class=\"sb-workflow\" role=\"group\" aria-label=\"{}\">{}</div>",
                visit.t("issue.move.hint"),
                Html.join(forms));
    }

    private Html move(Visit visit, JiraIssue issue, Status status) {
        Html resolutions = Html.of(
                "<select class=\"select\" name=\"resolution\" aria-label=\"{}\">{}</select>",
                visit.t("issue.resolution"),
                Html.join(host.constants().resolutions().stream()
                        .map(resolution -> Html.of(
                                "<option value=\"{}\">{}</option>",
                                resolution.getId(),
                                resolution.getNameTranslation()))
                        .toList()));
        return Html.of(
                """
                <form class="aui" method="post" action="{}/issue/transition">{}<input type="hidden" name="key" value="{}">\
                <input type="hidden" name="status" value="{}">{}<button class="aui-button" type="submit">{}</button></form>
                """,
                visit.context(),
                Shell.hidden(visit),
                issue.getKey(),
                status.getId(),
                isDone(status) ? resolutions : Html.NOTHING,
                visit.t("issue.move", status.getNameTranslation()));
    }

    private static boolean isDone(Status status) {
        return status.getStatusCategory().getKey().equals("done");
    }

    private static Html details(Visit visit, JiraIssue issue) {
        Integer satisfaction = issue.service().satisfaction();
        return section(
                visit.t("issue.details"),
                field(visit, "issue.type", issue.getIssueType().getNameTranslation()),
                field(visit, "issue.status", lozenge(issue.getStatus())),
                field(visit, "issue.priority", issue.getPriority().getNameTranslation()),
                field(visit, "issue.resolution", name(issue.getResolution(), visit.t("issue.unresolved"))),
                field(visit, "issue.level", issue.level()),
                field(visit, "issue.requesttype", issue.service().requestType()),
                field(visit, "issue.channel", issue.service().channel()),
                field(
                        visit,
                        "issue.satisfaction",
                        satisfaction == null ? null : visit.t("issue.satisfaction.value", satisfaction)));
    }

    private static Html people(Visit visit, JiraIssue issue) {
        Html people = section(
                visit.t("issue.people"),
                field(visit, "issue.assignee", userName(issue.getAssignee(), visit.t("issue.unassigned"))),
                field(visit, "issue.reporter", userName(issue.getReporter(), visit.t("issue.unassigned"))));
        Html dates = section(
                visit.t("issue.dates"),
                field(visit, "issue.created", date(visit, issue.getCreated())),
                field(visit, "issue.updated", date(visit, issue.getUpdated())));
        return Html.join(List.of(people, dates));
    }

    private static Html description(Visit visit, JiraIssue issue) {
        String text = issue.getDescription();
        Html content = text == null || text.isBlank()
                ? Html.of("<p>{}</p>", visit.t("issue.nodescription"))
                : Wiki.render(text);
        return Html.of(
                "<section class=\"sb-section\"><h2>{}</h2><div id=\"description-val\">{}</div></section>",
                visit.t("issue.description"),
                content);
    }

    private static Html module(Fragments.Panel panel) {
        return Html.of(
                "<section class=\"sb-section module\" id=\"{}\">{}<div class=\"mod-content\">{}</div></section>",
                panel.key(),
                panel.label() == null ? Html.NOTHING : Html.of("<h2>{}</h2>", panel.label()),
                panel.content());
    }

    private static Html section(String title, Html... fields) {
        return Html.of(
                "<section class=\"sb-section\"><h2>{}</h2><dl>{}</dl></section>", title, Html.join(List.of(fields)));
    }

    private static Html field(Visit visit, String key, @Nullable Object value) {
        return value == null
                ? Html.NOTHING
                : Html.of("<div><dt>{}</dt><dd id=\"{}-val\">{}</dd></div>", visit.t(key), key.substring(6), value);
    }

    private static String name(@Nullable IssueConstant constant, String none) {
        return constant == null ? none : constant.getNameTranslation();
    }

    private static String userName(@Nullable User user, String none) {
        return user == null ? none : user.displayName();
    }

    private static Html date(Visit visit, Date date) {
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(visit.language().locale());
        return Html.of(
                "<time datetime=\"{}\">{}</time>",
                date.toInstant().truncatedTo(ChronoUnit.SECONDS),
                format.format(date.toInstant().atZone(ZoneId.systemDefault())));
    }
}
