package org.journeymaps.sandbox.web;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeymaps.sandbox.jira.JiraIssue;
import org.journeymaps.sandbox.jira.JiraProject;
import org.journeymaps.sandbox.jira.User;

/** The two reads of Jira's own REST that pages use: a search for words in open issues, and the fields of a new issue. */
final class JiraRest extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern META = Pattern.compile("/issue/createmeta/([^/]+)/issuetypes/([^/]+)");
    private static final Pattern WORD = Pattern.compile("summary ~ \"([^\"]*)\"");

    /** The only JQL that is understood; everything else is refused as Jira refuses what it does not understand. */
    private static final Pattern OPEN_WITH_WORDS = Pattern.compile(
            "project = \"([^\"]*)\" AND statusCategory != Done AND \\((" + WORD + "( OR )?)+\\) ORDER BY updated DESC");

    private final transient Host host;

    JiraRest(Host host) {
        this.host = host;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        User user = host.authentication().getLoggedInUser();
        String path = String.valueOf(request.getPathInfo());
        Matcher meta = META.matcher(path);
        Matcher jql = OPEN_WITH_WORDS.matcher(String.valueOf(request.getParameter("jql")));
        if (meta.matches()) {
            send(response, fields(user, meta.group(1), meta.group(2)));
        } else if (path.equals("/search") && jql.matches()) {
            send(response, issues(user, jql));
        } else {
            response.sendError(path.equals("/search") ? 400 : 404);
        }
    }

    private static void send(HttpServletResponse response, Map<String, Object> json) throws IOException {
        if (json.isEmpty()) {
            response.sendError(400);
            return;
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(JSON.writeValueAsBytes(json));
    }

    private Map<String, Object> issues(User user, Matcher jql) {
        JiraProject project = host.projects().getProjectByCurrentKey(jql.group(1));
        if (project == null || !host.permissions().hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user)) {
            return Map.of();
        }
        List<String> words =
                WORD.matcher(jql.group()).results().map(JiraRest::word).toList();
        return Map.of(
                "issues",
                host.issues().ofProject(project).stream()
                        .filter(issue ->
                                host.permissions().hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user))
                        .filter(issue ->
                                !issue.getStatus().getStatusCategory().getKey().equals("done"))
                        .filter(issue ->
                                words.stream().anyMatch(issue.getSummary().toLowerCase()::contains))
                        .map(JiraRest::issue)
                        .toList());
    }

    private static String word(MatchResult match) {
        return match.group(1);
    }

    private static Map<String, Object> issue(JiraIssue issue) {
        Map<String, Object> status = Map.of(
                "name", issue.getStatus().getNameTranslation(),
                "statusCategory",
                        Map.of("key", issue.getStatus().getStatusCategory().getKey()));
        return Map.of("key", issue.getKey(), "fields", Map.of("summary", issue.getSummary(), "status", status));
    }

    private Map<String, Object> fields(User user, String projectKey, String typeId) {
        JiraProject project = host.projects().getProjectByCurrentKey(projectKey);
        boolean known = project != null
                && host.permissions().hasPermission(ProjectPermissions.CREATE_ISSUES, project, user)
                && project.getIssueTypes().stream().map(IssueType::getId).anyMatch(typeId::equals);
        List<Map<String, String>> priorities = host.constants().getPriorities().stream()
                .map(priority -> Map.of("id", priority.getId(), "name", priority.getNameTranslation()))
                .toList();
        return known ? Map.of("values", List.of(Map.of("fieldId", "priority", "allowedValues", priorities))) : Map.of();
    }
}
