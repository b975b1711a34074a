package org.journeymaps.sandbox.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.journeymaps.sandbox.jira.User;

/** Finds the page for a path; forms without their token are refused. */
final class Pages extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Host host;
    private final transient AccountPages account;
    private final transient ProjectPages projects;
    private final transient IssuePages issues;

    Pages(Host host, AccountPages account, ProjectPages projects, IssuePages issues) {
        this.host = host;
        this.account = account;
        this.projects = projects;
        this.issues = issues;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = visit(request, response);
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        String[] parts = path.substring(1).split("/");
        switch (parts[0]) {
            case "", "secure" -> visit.goTo("/projects");
            case "status" -> status(response);
            case "login", "login.jsp" -> account.login(visit, false);
            case "projects" -> project(visit, parts);
            case "browse" -> browse(visit, parts);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = visit(request, response);
        String origin = request.getHeader("Origin");
        if (!visit.hasXsrfToken() || (origin != null && !RestGate.isOwnOrigin(request, origin))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        switch (request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo())) {
            case "/login" -> account.logIn(visit);
            case "/logout" -> account.logOut(visit);
            case "/preferences" -> account.prefer(visit);
            case "/issue/transition" -> issues.transition(visit);
            case "/issue/move" -> issues.chores().move(visit);
            case "/issue/delete" -> issues.chores().delete(visit);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void project(Visit visit, String... parts) throws IOException {
        if (parts.length == 1) {
            projects.list(visit);
        } else if (parts.length == 2 && !visit.parameter("selectedItem").isEmpty()) {
            projects.item(visit, parts[1], visit.parameter("selectedItem"));
        } else if (parts.length == 2 || (parts.length == 3 && parts[2].equals("issues"))) {
            projects.issues(visit, parts[1]);
        } else {
            visit.response().sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void browse(Visit visit, String... parts) throws IOException {
        if (parts.length == 2 && parts[1].contains("-")) {
            issues.view(visit, parts[1]);
        } else if (parts.length == 2) {
            visit.goTo("/projects/" + parts[1]);
        } else {
            visit.response().sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Answers as soon as the app is served. */
    private static void status(HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write("{\"state\":\"RUNNING\"}".getBytes(StandardCharsets.UTF_8));
    }

    private Visit visit(HttpServletRequest request, HttpServletResponse response) {
        User user = host.authentication().getLoggedInUser();
        return new Visit(request, response, user, host.texts());
    }
}
