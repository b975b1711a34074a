package org.journeymaps.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.journeymaps.testing.Postgres;

/**
 * A sandbox on PostgreSQL whose own filter against forged writes is off, so that only the app guards itself, with people
 * and a project that the demo data lack: HUSH is seen by keeper alone, lead administers ITSD but may create issues in BACK only, and ITSD's settings name editor.
 */
final class UnguardedJira {
    /** A project in which everybody may create maps who may look at ITSD. */
    static final String OPEN = "OPEN";

    static final List<String> USERS =
            List.of("admin", "lead", "editor", "po", "keeper", "agent", "viewer", "stranger", "customer", "");

    private static UnguardedJira shared;

    final SandboxProcess sandbox;
    final Postgres.Address address;

    private UnguardedJira() {
        address = Postgres.shared().freshDatabase();
        List<String> arguments = new ArrayList<>(TestDatabase.arguments(address));
        arguments.add("-Dsandbox.xsrf=off");
        sandbox = SandboxProcess.on("security", arguments);
        sandbox.start();
        addPeople();
    }

    /** One for all tests of this process, started at the first use; it ends with the process. */
    static synchronized UnguardedJira shared() {
        if (shared == null) {
            shared = new UnguardedJira();
            Runtime.getRuntime().addShutdownHook(new Thread(shared.sandbox::close));
        }
        return shared;
    }

    Rest as(String user) {
        return Rest.as(user, sandbox);
    }

    /** Status, headers and body, without the time, the sandbox's own count of statements and what becomes of the connection. */
    static String whole(Rest.Answer answer) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(answer.raw().headers().map());
        headers.keySet().removeAll(Set.of("date", "connection", "x-sandbox-ao-statements"));
        return answer.status() + "\n" + headers + "\n" + answer.body();
    }

    /** A page without the token of its forms, which is another one each time. */
    static String withoutToken(Rest.Answer page) {
        return page.status() + "\n" + page.body().replaceAll("\"[0-9a-f]{8}-[0-9a-f-]{27}\"", "");
    }

    /** Sends exactly this and nothing more, as a browser or a tool might; an empty user is anonymous. */
    Rest.Answer raw(String user, String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(sandbox.url(path)))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!user.isEmpty()) {
            String secret = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(UTF_8));
            request.header("Authorization", "Basic " + secret);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return Rest.send(request);
    }

    /** Sends one of the sandbox's own forms. */
    void form(String user, String path, String fields) {
        Rest.Answer answer = raw(
                user,
                "POST",
                path,
                "atl_token=any&" + fields,
                "Cookie",
                "atlassian.xsrf.token=any",
                "Content-Type",
                "application/x-www-form-urlencoded");
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    }

    private void addPeople() {
        user("keeper", "Karla Keeper", "licensed", "team", "keepers");
        user("lead", "Lars Lead", "licensed", "leads");
        user("editor", "Edda Editor", "licensed", "readers", "editors");
        project(10_900, "HUSH", "Hushhush");
        List.of("BROWSE_PROJECTS", "CREATE_ISSUES", "ADMINISTER_PROJECTS").forEach(p -> grant(10_900, p, "keepers"));
        grant(10_900, "CREATE_ISSUES", "team");
        project(10_901, OPEN, "Open");
        for (String group : List.of("team", "readers", "leads", "jira-administrators")) {
            grant(10_901, "BROWSE_PROJECTS", group);
            grant(10_901, "CREATE_ISSUES", group);
        }
        grant(10_000, "BROWSE_PROJECTS", "leads");
        grant(10_000, "ADMINISTER_PROJECTS", "leads");
        List.of("BROWSE_PROJECTS", "CREATE_ISSUES")
                .forEach(permission -> List.of("leads", "editors").forEach(group -> grant(10_001, permission, group)));
        Rest.Answer named = as("admin")
                .write(
                        "PUT",
                        "/projects/ITSD/settings/editors",
                        Rest.write(Map.of("kind", "user", "name", "JIRAUSER-editor", "edits", true)));
        assertThat(named.status()).as(named.body()).isEqualTo(200);
    }

    void user(String name, String displayName, String... groups) {
        sql("INSERT INTO JIRA_USER VALUES (?, ?, ?, 'en_US', 'light')", "JIRAUSER-" + name, name, displayName);
        for (String group : groups) {
            sql("INSERT INTO MEMBERSHIP VALUES (?, ?)", "JIRAUSER-" + name, group);
        }
    }

    void project(long id, String key, String name) {
        sql("INSERT INTO PROJECT VALUES (?, ?, ?, 0)", id, key, name);
        sql("INSERT INTO PROJECT_ISSUE_TYPE VALUES (?, '10001', 0)", id);
    }

    void grant(long project, String permission, String group) {
        sql("INSERT INTO PERMISSION_GRANT VALUES (?, ?, ?)", project, permission, group);
    }

    /** Adds an issue to do, reported by po; the level may be null. */
    void issue(long id, long project, long number, String level, String summary, String description) {
        Timestamp now = Timestamp.from(Instant.now());
        sql(
                "INSERT INTO ISSUE VALUES (?, ?, ?, '10001', ?, ?, '10000', NULL, '3', 'JIRAUSER-po', NULL, ?, ?, ?,"
                        + " NULL, NULL, NULL, NULL)",
                id,
                project,
                number,
                summary,
                description,
                level,
                now,
                now);
    }

    void sql(String statement, Object... values) {
        try (Connection connection = connect();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Counts the rows of every table of the database. */
    String sizes() {
        try (Connection connection = connect();
                ResultSet row = connection.createStatement().executeQuery("""
                    SELECT string_agg(relname || '=' || (xpath('/row/c/text()', query_to_xml(
                        format('SELECT count(*) AS c FROM public.%I', relname), false, true, '')))[1]::text, ' ' ORDER BY relname)
                    FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace""")) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From now on the database refuses whatever writes; or takes it again. */
    void readOnly(boolean on) {
        String name = address.url().replaceFirst(".*/", "");
        Postgres.shared().execute("ALTER DATABASE " + name + " SET default_transaction_read_only = " + on);
        Postgres.shared()
                .execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name + "'");
        Rest po = as("po");
        for (int pooled = 0; pooled < 50; pooled++) {
            po.get("/projects/ITSD/maps");
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }
}
