package org.journeymaps.sandbox.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.journeymaps.sandbox.ao.Statements;
import org.jspecify.annotations.Nullable;

/** A response that keeps errors for the host to word, and says how many statements the app sent. */
final class Answer extends HttpServletResponseWrapper {
    private int error;
    private @Nullable String incident;

    Answer(HttpServletResponse response) {
        super(response);
    }

    void fail(String id) {
        error = SC_INTERNAL_SERVER_ERROR;
        incident = id;
    }

    @Override
    public void sendError(int status) {
        error = status;
    }

    @Override
    public void sendError(int status, String message) {
        error = status; // the message may name classes or repeat what was asked
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        count();
        return super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        count();
        return super.getWriter();
    }

    /** Writes the error that was kept, as JSON below /rest and as a page elsewhere. */
    void finish(Visit visit, Shell shell) throws IOException {
        count();
        if (error == 0 || isCommitted()) {
            return;
        }
        resetBuffer();
        shell.forgetResources();
        String message = messageFor(visit);
        if (visit.request().getServletPath().startsWith("/rest/")) {
            sendJson(visit.response(), error, message);
        } else {
            visit.send(error, page(visit, shell, message));
        }
    }

    /** After a failure nothing is asked of the database, which may be what failed. */
    private Html page(Visit visit, Shell shell, String message) {
        String title = visit.t("error.title");
        return incident == null
                ? shell.page(visit, title, Html.of("<p>{}</p>", message))
                : Html.of(
                        "<!DOCTYPE html><html lang=\"{}\"><head><meta charset=\"utf-8\"><title>{}</title></head>"
                                + "<body><h1>{}</h1><p>{}</p></body></html>",
                        visit.language().locale().toLanguageTag(),
                        title,
                        title,
                        message);
    }

    /** Jira's shape of errors. */
    static void sendJson(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        String text = message.replace("\\", "\\\\").replace("\"", "\\\"");
        response.getOutputStream()
                .write(("{\"errorMessages\":[\"" + text + "\"],\"errors\":{}}").getBytes(StandardCharsets.UTF_8));
    }

    private String messageFor(Visit visit) {
        if (incident != null) {
            return visit.t("error.internal", incident);
        }
        return visit.t(
                switch (error) {
                    case SC_NOT_FOUND -> "error.notfound";
                    case SC_UNAUTHORIZED -> "error.anonymous";
                    case SC_FORBIDDEN -> "error.xsrf";
                    default -> "error.request";
                });
    }

    private void count() {
        if (!isCommitted()) {
            setHeader("X-Sandbox-AO-Statements", String.valueOf(Statements.ofThisThread()));
        }
    }
}
