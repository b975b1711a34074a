package org.journeymaps.sandbox.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.journeymaps.sandbox.jira.Language;
import org.journeymaps.sandbox.jira.Texts;
import org.journeymaps.sandbox.jira.User;
import org.jspecify.annotations.Nullable;

/** One request for a page: who asks, in which language, and the answer. */
record Visit(
        HttpServletRequest request,
        HttpServletResponse response,
        @Nullable User user,
        Texts texts) {
    private static final String TOKEN_COOKIE = "atlassian.xsrf.token";

    String t(String key, Serializable... arguments) {
        return texts.getText("sandbox." + key, arguments);
    }

    /** The parameter's value, or an empty string. */
    String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    String context() {
        return request.getContextPath();
    }

    Language language() {
        return user == null ? Language.ENGLISH : user.language();
    }

    String theme() {
        return user == null ? "light" : user.theme();
    }

    /** The address of this page below the context path, to come back to. */
    String here() {
        String query = request.getQueryString();
        return request.getRequestURI().substring(context().length()) + (query == null ? "" : "?" + query);
    }

    void send(int status, Html page) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(page.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Redirects to a path below the context path; anything that leads elsewhere becomes the home page. */
    void goTo(String path) {
        boolean local = path.startsWith("/") && !path.startsWith("//") && !path.contains("\\");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", context() + (local ? path : "/"));
    }

    /** The token that each form must carry; the cookie that it is compared with is set here. */
    String xsrfToken() {
        Optional<String> known = cookie(TOKEN_COOKIE);
        if (known.isPresent()) {
            return known.get();
        }
        Object made = request.getAttribute(TOKEN_COOKIE);
        if (made == null) {
            made = UUID.randomUUID().toString();
            request.setAttribute(TOKEN_COOKIE, made);
            setCookie(TOKEN_COOKIE, made.toString());
        }
        return made.toString();
    }

    boolean hasXsrfToken() {
        return cookie(TOKEN_COOKIE).filter(parameter("atl_token")::equals).isPresent();
    }

    Optional<String> cookie(String name) {
        return cookie(request, name);
    }

    static Optional<String> cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    void setCookie(String name, String value) {
        response.addHeader("Set-Cookie", name + "=" + value + "; Path=" + context() + "; HttpOnly; SameSite=Lax");
    }
}
