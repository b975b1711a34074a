package org.journeymaps.sandbox.web;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.journeymaps.sandbox.jira.JiraIssue;
import org.journeymaps.sandbox.jira.JiraProject;

/** The projects, and within one of them its issues and the pages that apps add to its sidebar. */
final class ProjectPages {
    private static final String SIDEBAR = "jira.project.sidebar.plugins.navigation";

    private final Host host;
    private final Shell shell;
    private final Fragments fragments;

    ProjectPages(Host host, Shell shell, Fragments fragments) {
        this.host = host;
        this.shell = shell;
        this.fragments = fragments;
    }

    void list(Visit visit) throws IOException {
        if (visit.user() == null) {
            toLogin(visit);
            return;
        }
        Collection<Project> projects = host.permissions().getProjects(ProjectPermissions.BROWSE_PROJECTS, visit.user());
        Html content = projects.isEmpty()
                ? Html.of("<p>{}</p>", visit.t("projects.none"))
                : Html.of(
                        "<ul class=\"sb-projects\">{}</ul>",
                        Html.join(projects.stream()
                                .map(project -> Html.of(
                                        "<li><a href=\"{}/projects/{}\">{}</a> <span>{}</span></li>",
                                        visit.context(),
                                        project.getKey(),
                                        project.getName(),
                                        project.getKey()))
                                .toList()));
        Html api = ApiPage.isThere()
                ? Html.of("<p><a href=\"{}/api/\">{}</a></p>", visit.context(), visit.t("projects.api"))
                : Html.NOTHING;
        visit.send(
                HttpServletResponse.SC_OK,
                shell.page(visit, visit.t("projects.title"), Html.join(List.of(content, api))));
    }

    void issues(Visit visit, String key) throws IOException {
        JiraProject project = visible(visit, key);
        if (project == null) {
            return;
        }
        List<JiraIssue> issues = host.permissions().visible(host.issues().ofProject(project), visit.user());
        Html table = Html.of(
                """
                <h1>{}</h1>
                <table class="aui sb-issues"><thead><tr><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th></tr></thead>
                <tbody>{}</tbody></table>
                """,
                visit.t("issues"),
                visit.t("issue.key"),
                visit.t("issue.summary"),
                visit.t("issue.type"),
                visit.t("issue.priority"),
                visit.t("issue.status"),
                Html.join(issues.stream().map(issue -> row(visit, issue)).toList()));
        send(visit, project, "issues", visit.t("issues"), table);
    }

    /** The page of an app: the web-panel whose location is the selected item. */
    void item(Visit visit, String key, String item) throws IOException {
        JiraProject project = visible(visit, key);
        if (project == null) {
            return;
        }
        List<Fragments.Panel> panels = fragments.panels(visit, item, project, null);
        if (panels.isEmpty()) {
            visit.response().sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Html content = Html.join(panels.stream().map(Fragments.Panel::content).toList());
        send(visit, project, item, titleOf(visit, project, item), content);
    }

    private String titleOf(Visit visit, Project project, String item) {
        return fragments.links(visit, SIDEBAR, project).stream()
                .filter(link -> leadsTo(link, item))
                .map(Fragments.Link::label)
                .findFirst()
                .orElse(item);
    }

    /** Jira marks an item only when its complete key is what the address selects. */
    private static boolean leadsTo(Fragments.Link link, String item) {
        return link.completeKey().equals(item);
    }

    /** The project, if the user may browse it; else the answer is given: a missing one looks like a hidden one. */
    private JiraProject visible(Visit visit, String key) throws IOException {
        JiraProject project = host.projects().getProjectByCurrentKey(key);
        if (project != null
                && host.permissions().hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, visit.user())) {
            return project;
        }
        if (visit.user() == null) {
            toLogin(visit);
        } else {
            visit.response().sendError(HttpServletResponse.SC_NOT_FOUND);
        }
        return null;
    }

    private void send(Visit visit, JiraProject project, String selected, String title, Html content)
            throws IOException {
        Html page = Html.of(
                "<div class=\"sb-project\">{}<main id=\"sidebar-page-container\" class=\"sb-main\">{}</main></div>",
                sidebar(visit, project, selected),
                content);
        visit.send(HttpServletResponse.SC_OK, shell.bare(visit, title + " - " + project.name(), page));
    }

    /** The navigation beside everything that belongs to a project. */
    Html sidebar(Visit visit, Project project, String selected) {
        Html links = Html.join(fragments.links(visit, SIDEBAR, project).stream()
                .map(link -> entry(visit, link.path(), link.iconClass(), link.label(), leadsTo(link, selected)))
                .toList());
        return Html.of(
                """
                <nav class="sb-sidebar" aria-label="{}"><p class="sb-project-name"><span class="sb-avatar" aria-hidden="true">{}</span><a href="{}/projects/{}">{}</a></p>
                <ul>{}{}</ul><button type="button" class="sb-collapse aui-button aui-button-subtle" aria-expanded="true" hidden>
                <span class="aui-icon aui-icon-small aui-iconfont-chevron-double-left" aria-hidden="true"></span> <span>{}</span></button></nav>""",
                visit.t("sidebar"),
                project.getName().substring(0, 1),
                visit.context(),
                project.getKey(),
                project.getName(),
                entry(
                        visit,
                        "/projects/" + project.getKey() + "/issues",
                        "aui-icon aui-icon-large aui-iconfont-issue",
                        visit.t("issues"),
                        selected.equals("issues")),
                links,
                visit.t("sidebar.collapse"));
    }

    private static Html entry(Visit visit, String path, String icon, String label, boolean current) {
        return Html.of(
                "<li><a href=\"{}{}\"{}><span class=\"{}\" aria-hidden=\"true\"></span><span>{}</span></a></li>",
                visit.context(),
                path,
                current ? Html.trusted(" aria-current=\"page\"") : "",
                icon,
                label);
    }

    private static Html row(Visit visit, JiraIssue issue) {
        return Html.of(
                "<tr><td><a href=\"{}/browse/{}\">{}</a></td><td><a href=\"{}/browse/{}\">{}</a></td><td>{}</td><td>{}</td><td>{}</td></tr>",
                visit.context(),
                issue.getKey(),
                issue.getKey(),
                visit.context(),
                issue.getKey(),
                issue.getSummary(),
                issue.getIssueType().getNameTranslation(),
                issue.getPriority().getNameTranslation(),
                IssuePages.lozenge(issue.getStatus()));
    }

    static void toLogin(Visit visit) {
        visit.goTo("/login?os_destination=" + URLEncoder.encode(visit.here(), StandardCharsets.UTF_8));
    }
}
