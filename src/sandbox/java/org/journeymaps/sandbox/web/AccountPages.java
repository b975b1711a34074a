package org.journeymaps.sandbox.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.journeymaps.sandbox.jira.Language;
import org.journeymaps.sandbox.jira.User;

/** Logging in and out, and the preferences of a user. */
final class AccountPages {
    private final Host host;
    private final Shell shell;

    AccountPages(Host host, Shell shell) {
        this.host = host;
        this.shell = shell;
    }

    void login(Visit visit, boolean failed) throws IOException {
        String destination = visit.parameter("os_destination");
        Html form = Html.of(
                """
                {}<form class="aui top-label sb-card" method="post" action="{}/login">
                {}
                <label for="login-form-username">{}</label>
                <input class="text" id="login-form-username" name="os_username" autocomplete="username" required>
                <label for="login-form-password">{}</label>
                <input class="text" type="password" id="login-form-password" name="os_password" autocomplete="current-password" required>
                <button class="aui-button aui-button-primary" id="login-form-submit" type="submit">{}</button>
                </form>
                <h2>{}</h2>
                <div class="sb-users">{}</div>
                """,
                failed
                        ? Html.of(
                                "<div class=\"aui-message aui-message-error\" role=\"alert\"><p>{}</p></div>",
                                visit.t("login.wrong"))
                        : "",
                visit.context(),
                hidden(visit, destination),
                visit.t("login.user"),
                visit.t("login.password"),
                visit.t("login"),
                visit.t("login.as"),
                Html.join(host.users().all().stream()
                        .map(user -> shortcut(visit, user, destination))
                        .toList()));
        visit.send(
                failed ? HttpServletResponse.SC_UNAUTHORIZED : HttpServletResponse.SC_OK,
                shell.page(visit, visit.t("login.title"), form));
    }

    void logIn(Visit visit) throws IOException {
        Optional<User> user = host.users().withPassword(visit.parameter("os_username"), visit.parameter("os_password"));
        if (user.isEmpty()) {
            login(visit, true);
            return;
        }
        String token = UUID.randomUUID().toString();
        host.users().openSession(token, user.get());
        visit.setCookie(RequestScope.SESSION_COOKIE, token);
        visit.goTo(visit.parameter("os_destination"));
    }

    void logOut(Visit visit) {
        visit.cookie(RequestScope.SESSION_COOKIE).ifPresent(host.users()::closeSession);
        visit.goTo("/login");
    }

    void prefer(Visit visit) {
        User user = visit.user();
        if (user != null) {
            String theme =
                    List.of("light", "dark").contains(visit.parameter("theme")) ? visit.parameter("theme") : "light";
            host.users().prefer(user, Language.of(visit.parameter("language")), theme);
        }
        visit.goTo(visit.parameter("os_destination"));
    }

    private static Html shortcut(Visit visit, User user, String destination) {
        return Html.of(
                """
                <form method="post" action="{}/login">{}<input type="hidden" name="os_username" value="{}">\
                <input type="hidden" name="os_password" value="{}"><button class="aui-button" type="submit">{} <span>{}</span></button></form>
                """,
                visit.context(),
                hidden(visit, destination),
                user.name(),
                user.name(),
                user.displayName(),
                user.name());
    }

    private static Html hidden(Visit visit, String destination) {
        return Html.of(
                "<input type=\"hidden\" name=\"atl_token\" value=\"{}\"><input type=\"hidden\" name=\"os_destination\" value=\"{}\">",
                visit.xsrfToken(),
                destination);
    }
}
