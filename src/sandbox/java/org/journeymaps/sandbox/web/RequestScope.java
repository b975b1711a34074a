package org.journeymaps.sandbox.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.journeymaps.sandbox.ao.Statements;
import org.journeymaps.sandbox.data.Outage;
import org.journeymaps.sandbox.jira.User;
import org.journeymaps.sandbox.jira.Users;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Surrounds every request: who asks, the security headers, the count of statements, and errors without traces. */
final class RequestScope extends HttpFilter {
    static final String SESSION_COOKIE = "JSESSIONID";
    private static final long serialVersionUID = 1;
    /** Nothing from elsewhere and nothing inline; AUI's own styles hold small pictures as data. */
    private static final String CSP = "default-src 'self'; img-src 'self' data:";

    private static final Logger LOG = LoggerFactory.getLogger(RequestScope.class);

    private final transient Host host;
    private final transient Shell shell;

    RequestScope(Host host, Shell shell) {
        this.host = host;
        this.shell = shell;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse plain, FilterChain chain)
            throws IOException, ServletException {
        Answer response = new Answer(plain);
        response.setHeader("Content-Security-Policy", CSP);
        response.setHeader("X-Content-Type-Options", "nosniff");
        Statements.restart();
        try {
            run(request, response, chain);
            response.finish(new Visit(request, plain, host.authentication().getLoggedInUser(), host.texts()), shell);
        } finally {
            host.pageResources().take();
            host.authentication().leave();
        }
    }

    @SuppressWarnings("IllegalCatch")
    private void run(HttpServletRequest request, Answer response, FilterChain chain) throws IOException {
        try {
            host.authentication().enter(userOf(request).orElse(null));
            chain.doFilter(request, response);
        } catch (IOException e) {
            throw e;
        } catch (Exception | LinkageError e) { // the last place where anything can be caught
            String id = UUID.randomUUID().toString();
            log(request, id, e);
            response.fail(id);
        }
    }

    /** One line when the database is away, because then every request fails; else the whole trace. */
    private static void log(HttpServletRequest request, String id, Throwable failure) {
        String what = request.getMethod() + " " + request.getRequestURI();
        Outage.of(failure)
                .ifPresentOrElse(
                        cause -> LOG.error("{} failed, {}: the database is away: {}", what, id, cause),
                        () -> LOG.error("{} failed, {}", what, id, failure));
    }

    private Optional<User> userOf(HttpServletRequest request) {
        return basic(request.getHeader("Authorization"))
                .or(() -> Visit.cookie(request, SESSION_COOKIE).flatMap(host.users()::ofSession));
    }

    /** Basic authentication is a convenience of the sandbox, for tests; Jira 11 switches it off. */
    private Optional<User> basic(@Nullable String header) {
        if (header == null || !header.startsWith("Basic ")) {
            return Optional.empty();
        }
        Users users = host.users();
        try {
            byte[] decoded = Base64.getDecoder().decode(header.substring("Basic ".length()));
            String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
            return parts.length == 2 ? users.withPassword(parts[0], parts[1]) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
