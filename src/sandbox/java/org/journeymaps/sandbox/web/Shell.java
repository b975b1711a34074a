package org.journeymaps.sandbox.web;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.journeymaps.sandbox.jira.Language;
import org.journeymaps.sandbox.jira.User;

/** What surrounds every page: Jira's header, the chosen theme and language, styles and scripts in Jira's order. */
final class Shell {
    private final Host host;
    private final WebResources resources;
    private final Path nodeModules;
    private final String version = Long.toString(System.currentTimeMillis(), 36);

    Shell(Host host, WebResources resources, Path nodeModules) {
        this.host = host;
        this.resources = resources;
        this.nodeModules = nodeModules;
    }

    /** A page with its title as heading, within a quiet frame. */
    Html page(Visit visit, String title, Html content) {
        return bare(visit, title, Html.of("<main class=\"sb-plain\"><h1>{}</h1>{}</main>", title, content));
    }

    /** A page whose content brings its own headings. */
    Html bare(Visit visit, String title, Html content) {
        host.pageResources().requireContext("atl.general");
        Set<String> required = host.pageResources().take();
        return Html.of(
                """
                <!DOCTYPE html>
                <html lang="{}" data-theme="light:light dark:dark" data-color-mode="{}">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="ajs-context-path" content="{}">
                <meta name="ajs-remote-user" content="{}">
                <meta name="ajs-remote-user-fullname" content="{}">
                <meta name="ajs-user-locale" content="{}">
                <meta id="atlassian-token" name="atlassian-token" content="{}">
                <title>{} - Jira</title>
                <link rel="icon" href="{}/favicon.ico">
                {}</head>
                <body>
                <a class="sb-skip" href="#content">{}</a>
                {}
                <div id="content">
                {}
                </div>
                {}</body>
                </html>
                """,
                visit.language().locale().toLanguageTag(),
                visit.theme(),
                visit.context(),
                visit.user() == null ? "" : visit.user().name(),
                visit.user() == null ? "" : visit.user().displayName(),
                visit.language().code(),
                visit.xsrfToken(),
                title,
                visit.context(),
                styles(visit, required),
                visit.t("header.skip"),
                header(visit),
                content,
                scripts(visit, required));
    }

    /** Leaves out what the page that failed had required. */
    void forgetResources() {
        host.pageResources().take();
    }

    private Html styles(Visit visit, Set<String> required) {
        Html aui = Npm.isComplete(nodeModules)
                ? Html.join(List.of(
                        style(
                                visit,
                                "/s/npm/@atlassian/aui/dist/aui/aui-prototyping-design-tokens-base-themes-css.css"),
                        style(visit, "/s/npm/@atlassian/aui/dist/aui/aui-prototyping.css")))
                : Html.NOTHING;
        List<Html> app = resources.files(required, ".css").stream()
                .map(file -> style(visit, file))
                .toList();
        return Html.join(List.of(aui, style(visit, "/s/sandbox.css"), Html.join(app)));
    }

    /** The context path, jQuery, AUI, then the AMD loader: with the loader first, AUI would not set AJS. */
    private Html scripts(Visit visit, Set<String> required) {
        Html aui = Npm.isComplete(nodeModules)
                ? Html.join(List.of(
                        script(visit, "/s/npm/jquery/dist/jquery.min.js"),
                        script(visit, "/s/npm/@atlassian/aui/dist/aui/aui-prototyping.js")))
                : Html.NOTHING;
        List<Html> app = resources.files(required, ".js").stream()
                .map(file -> script(visit, file))
                .toList();
        return Html.join(List.of(
                script(visit, "/s/wrm.js"),
                aui,
                script(visit, "/s/amd.js"),
                script(visit, "/s/sidebar.js"),
                Html.join(app)));
    }

    private Html style(Visit visit, String path) {
        return Html.of("<link rel=\"stylesheet\" href=\"{}{}?v={}\">\n", visit.context(), path, version);
    }

    private Html script(Visit visit, String path) {
        String locale =
                path.startsWith("/download/") ? "&locale=" + visit.language().code() : "";
        return Html.of("<script src=\"{}{}?v={}{}\"></script>\n", visit.context(), path, version, locale);
    }

    private Html header(Visit visit) {
        return Html.of(
                """
                <header id="header" class="sb-header">
                <a class="sb-logo" href="{}/">{}</a>
                <nav aria-label="Jira"><a href="{}/projects">{}</a></nav>
                {}
                </header>""",
                visit.context(),
                visit.t("header.home"),
                visit.context(),
                visit.t("header.projects"),
                visit.user() == null ? login(visit) : menu(visit, visit.user()));
    }

    private static Html login(Visit visit) {
        return Html.of(
                "<a class=\"sb-login\" href=\"{}/login?os_destination={}\">{}</a>",
                visit.context(),
                java.net.URLEncoder.encode(visit.here(), java.nio.charset.StandardCharsets.UTF_8),
                visit.t("login"));
    }

    private static Html menu(Visit visit, User user) {
        return Html.of(
                """
                <details class="sb-menu">
                <summary><span class="sb-avatar" aria-hidden="true">{}</span>{}</summary>
                <div class="sb-menu-panel">
                <form class="aui" method="post" action="{}/preferences">
                {}
                <label for="sb-language">{}</label>
                <select class="select" id="sb-language" name="language">{}</select>
                <fieldset class="sb-theme"><legend>{}</legend>{}{}</fieldset>
                <button class="aui-button" type="submit">{}</button>
                </form>
                <form method="post" action="{}/logout">{}<button class="aui-button aui-button-link" type="submit">{}</button></form>
                </div>
                </details>""",
                user.displayName().substring(0, 1),
                user.displayName(),
                visit.context(),
                hidden(visit),
                visit.t("prefs.language"),
                Html.join(Arrays.stream(Language.values())
                        .map(choice -> option(choice, user))
                        .toList()),
                visit.t("prefs.theme"),
                theme(visit, "light"),
                theme(visit, "dark"),
                visit.t("prefs.save"),
                visit.context(),
                hidden(visit),
                visit.t("logout"));
    }

    /** The token and the way back that every form of the host carries. */
    static Html hidden(Visit visit) {
        boolean read = visit.request().getMethod().equals("GET");
        return Html.of(
                "<input type=\"hidden\" name=\"atl_token\" value=\"{}\"><input type=\"hidden\" name=\"os_destination\" value=\"{}\">",
                visit.xsrfToken(),
                read ? visit.here() : "/");
    }

    private static Html option(Language choice, User user) {
        return Html.of(
                "<option value=\"{}\" lang=\"{}\"{}>{}</option>",
                choice.code(),
                choice.locale().getLanguage(),
                choice == user.language() ? Html.trusted(" selected") : "",
                choice.nativeName());
    }

    private static Html theme(Visit visit, String name) {
        return Html.of(
                "<label><input type=\"radio\" name=\"theme\" value=\"{}\"{}> {}</label>",
                name,
                name.equals(visit.theme()) ? Html.trusted(" checked") : "",
                visit.t("prefs." + name.toLowerCase(Locale.ROOT)));
    }
}
