package org.journeymaps.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.journeymaps.it.Rest;
import org.journeymaps.it.SandboxProcess;
import org.journeymaps.it.TestDatabase;

/** What can be seen from outside on the built jar: QP1, QP2, QP4, QP8 and QF4. */
final class HttpBench implements AutoCloseable {
    private static final String STATEMENTS = "X-Sandbox-AO-Statements";
    private static final Pattern SCRIPT =
            Pattern.compile("<script[^>]* src=\"/jira(/[^\"]*org\\.journeymaps\\.jira[^\"]*)\"");
    private static final Pattern PANEL =
            Pattern.compile("<section[^>]* id=\"[^\"]*jm-issue-view-panel\".*?</section>", Pattern.DOTALL);

    private final SandboxProcess sandbox;
    private final String database;
    private final Rest po;
    private final int map;

    HttpBench(TestDatabase kind, String database) {
        this.sandbox = SandboxProcess.fresh("http", kind);
        this.database = database;
        this.po = Rest.as("po", sandbox);
        this.map = po.importing(ReferenceMap.csv(ReferenceMap.TOUCHPOINTS), "ITSD")
                .json()
                .path("id")
                .asInt();
    }

    List<Measured> run() {
        return List.of(screen(), unchanged(), unlinked(), linked());
    }

    /** What does not depend on the database. */
    List<Measured> sizes() {
        byte[] json = po.get(path()).body().getBytes(StandardCharsets.UTF_8);
        return List.of(
                Measured.count(
                        "QP2",
                        "reference map as JSON, without and with gzip",
                        "",
                        kilobytes(json.length) + ", " + kilobytes(gzipped(json)) + " gzip",
                        json.length <= 200_000 && gzipped(json) <= 15_000),
                scripts());
    }

    private String path() {
        return "/maps/" + map;
    }

    private Measured screen() {
        int ofMap = statements(po.get(path()));
        int ofIssues = statements(po.get(path() + "/issues"));
        return Measured.count(
                "QP1",
                "default screen of the reference map on the built jar: the map and its issues",
                database,
                ofMap + " + " + ofIssues + " statements",
                ofMap + ofIssues <= 18);
    }

    private Measured unchanged() {
        String tag = po.get(path()).header("ETag");
        Rest.Answer answer = po.get(path(), "If-None-Match", tag);
        if (answer.status() != 304) {
            throw new AssertionError("The map changed: " + answer.status());
        }
        return Measured.count(
                "QP4",
                "reference map with If-None-Match on the built jar",
                database,
                statements(answer) + " statement",
                statements(answer) <= 1);
    }

    private Measured unlinked() {
        Rest.Answer page = po.page("/browse/ITSD-1");
        requirePanel(page, false);
        return Measured.count(
                "QP8",
                "issue view, nothing linked: what the panel asks, without the link in the project's sidebar",
                database,
                ofPanel(page) + " statement",
                ofPanel(page) <= 1);
    }

    private Measured linked() {
        int finding = po.get(path()).json().at("/touchpoints/250/findings/0/id").asInt();
        String findings = path() + "/findings/" + finding;
        JsonNode draft = po.get(findings + "/issue-draft").json();
        Map<String, String> order = Map.of(
                "projectKey",
                draft.at("/projects/0/key").asText(),
                "issueTypeId",
                draft.at("/projects/0/issueTypes/0/id").asText(),
                "summary",
                "Fix it",
                "description",
                "Soon");
        Rest.Answer created = po.post(findings + "/issues", order);
        if (created.status() != 201) {
            throw new AssertionError(draft + " " + created.body());
        }
        String key = created.json().at("/issue/key").asText();
        int first = ofPanel(po.page("/browse/" + key));
        Rest.Answer page = po.page("/browse/" + key);
        int bytes = requirePanel(page, true);
        return Measured.count(
                "QP8",
                "issue view, linked to a pain of the reference map: condition and panel together",
                database,
                ofPanel(page) + " statements (" + first + " at the first look after a change of the map), "
                        + kilobytes(bytes),
                ofPanel(page) <= 3 && bytes <= 8192);
    }

    /** An issue's page has the sidebar of its project, whose link to the maps asks whether they are on there. */
    private int ofPanel(Rest.Answer issue) {
        return statements(issue) - statements(po.page("/projects/ITSD"));
    }

    private static int requirePanel(Rest.Answer page, boolean expected) {
        var panel = PANEL.matcher(page.body());
        boolean found = panel.find();
        if (page.status() != 200 || found != expected) {
            throw new AssertionError("The issue view has no panel, or one too many: " + page.status());
        }
        return found ? panel.group().getBytes(StandardCharsets.UTF_8).length : 0;
    }

    private Measured scripts() {
        int onMap = gzippedScripts("/projects/ITSD?selectedItem=org.journeymaps.jira:jm-sidebar-link&map=" + map);
        int onIssue = gzippedScripts("/browse/ITSD-1");
        int elsewhere = gzippedScripts("/projects");
        return Measured.count(
                "QF4",
                "the app's scripts of a page, joined and gzipped: map, issue, list of projects",
                "",
                kilobytes(onMap) + ", " + kilobytes(onIssue) + ", " + kilobytes(elsewhere),
                onMap > 0 && onMap <= 60_000 && onIssue <= 15_000 && elsewhere == 0);
    }

    private int gzippedScripts(String page) {
        StringBuilder joined = new StringBuilder();
        SCRIPT.matcher(po.page(page).body()).results().forEach(script -> joined.append(
                        po.page(script.group(1)).body())
                .append('\n'));
        return joined.isEmpty() ? 0 : gzipped(joined.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static int statements(Rest.Answer answer) {
        return Integer.parseInt(answer.header(STATEMENTS));
    }

    private static int gzipped(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }

    private static String kilobytes(int bytes) {
        return String.format(Locale.ROOT, "%.1f kB", bytes / 1000.0);
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
