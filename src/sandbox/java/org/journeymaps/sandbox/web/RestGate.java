package org.journeymaps.sandbox.web;

import com.atlassian.sal.api.user.UserKey;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.journeymaps.sandbox.jira.SalUsers;
import org.journeymaps.sandbox.jira.User;

/**
 * Jira's gate before REST resources without an annotation: licensed users only, and forms from elsewhere refused.
 *
 * <p>Without {@code -Dsandbox.xsrf=off} a write that a foreign page's form could send needs
 * {@code X-Atlassian-Token: no-check} or an own Origin, unless it comes from something that is no browser.
 */
final class RestGate extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final Set<String> FORM_TYPES =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final transient Host host;
    private final boolean xsrf = !"off".equals(System.getProperty("sandbox.xsrf"));

    RestGate(Host host) {
        this.host = host;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        User user = host.authentication().getLoggedInUser();
        SalUsers licences = host.licences();
        if (user == null) {
            refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "sandbox.error.anonymous");
        } else if (!licences.isLicensed(new UserKey(user.key()))) {
            refuse(response, HttpServletResponse.SC_FORBIDDEN, "sandbox.error.unlicensed");
        } else if (xsrf && isForgeable(request)) {
            refuse(response, HttpServletResponse.SC_FORBIDDEN, "sandbox.error.xsrf");
        } else {
            chain.doFilter(request, response);
        }
    }

    private void refuse(HttpServletResponse response, int status, String key) throws IOException {
        Answer.sendJson(response, status, host.texts().getText(key));
    }

    private static boolean isForgeable(HttpServletRequest request) {
        String type = request.getContentType();
        String plainType = type == null ? "" : type.split(";")[0].strip().toLowerCase(Locale.ROOT);
        boolean form = type == null || FORM_TYPES.contains(plainType);
        if (READS.contains(request.getMethod()) || !form) {
            return false;
        }
        return !"no-check".equals(request.getHeader("X-Atlassian-Token")) && !isOwn(request);
    }

    private static boolean isOwn(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (origin != null) {
            return isOwnOrigin(request, origin);
        }
        String agent = request.getHeader("User-Agent");
        return agent == null || !agent.startsWith("Mozilla/");
    }

    /** Whether an Origin header names the host and port that this request was sent to. */
    static boolean isOwnOrigin(HttpServletRequest request, String origin) {
        try {
            return request.getHeader("Host").equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
