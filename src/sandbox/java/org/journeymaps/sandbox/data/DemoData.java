package org.journeymaps.sandbox.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plants the users, groups, projects and issues that a newcomer finds: a busy service desk and a backlog. */
final class DemoData {
    private static final Map<String, String> TYPES =
            Map.of("Task", "10001", "Story", "10002", "Bug", "10003", "Service Request", "10004", "Incident", "10005");
    private static final Map<String, String> STATUSES = Map.of("To Do", "10000", "In Progress", "3", "Done", "10002");
    private static final Duration SPAN = Duration.ofDays(90);

    private final Connection connection;
    private final Instant now;
    private long nextId = 10100;

    private DemoData(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    static void plant(Sql sql) {
        sql.transaction(connection -> {
            DemoData data = new DemoData(connection, Instant.now());
            data.users();
            data.projects();
            data.issues(10000, "/sandbox/requests.txt");
            data.confidential();
            data.issues(10001, "/sandbox/backlog.txt");
            return true;
        });
    }

    private void users() throws SQLException {
        user("admin", "Ada Administrator", "licensed", "jira-administrators");
        user("po", "Paula Owner", "licensed", "backlog-admins", "team", "confidential");
        user("agent", "Anders Agent", "licensed", "service-desk", "team");
        user("viewer", "Vera Viewer", "licensed", "readers");
        user("stranger", "Stefan Stranger", "licensed");
        user("customer", "Carla Customer");
        insert("INSERT INTO SECURITY_LEVEL VALUES (?, ?)", "Confidential", "confidential");
    }

    private void user(String name, String displayName, String... groups) throws SQLException {
        insert("INSERT INTO JIRA_USER VALUES (?, ?, ?, ?, ?)", "JIRAUSER-" + name, name, displayName, "en_US", "light");
        for (String group : groups) {
            insert("INSERT INTO MEMBERSHIP VALUES (?, ?)", "JIRAUSER-" + name, group);
        }
    }

    private void projects() throws SQLException {
        project(10000, "ITSD", "IT Service Desk", "10004", "10005");
        project(10001, "BACK", "Backlog", "10001", "10002", "10003");
        grant(10001, "backlog-admins", "ADMINISTER_PROJECTS");
    }

    private void project(long id, String key, String name, String... types) throws SQLException {
        insert("INSERT INTO PROJECT VALUES (?, ?, ?, ?)", id, key, name, 0L);
        for (int place = 0; place < types.length; place++) {
            insert("INSERT INTO PROJECT_ISSUE_TYPE VALUES (?, ?, ?)", id, types[place], place);
        }
        String[] work = {"BROWSE_PROJECTS", "CREATE_ISSUES", "LINK_ISSUES", "TRANSITION_ISSUES"};
        grant(id, "team", work);
        grant(id, "jira-administrators", work);
        grant(id, "jira-administrators", "ADMINISTER_PROJECTS");
        grant(id, "readers", "BROWSE_PROJECTS");
    }

    private void grant(long project, String group, String... permissions) throws SQLException {
        for (String permission : permissions) {
            insert("INSERT INTO PERMISSION_GRANT VALUES (?, ?, ?)", project, permission, group);
        }
    }

    private void issues(long project, String resource) throws SQLException {
        List<String> lines = Schema.read(resource)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
        for (int place = 0; place < lines.size(); place++) {
            Instant created = now.minus(SPAN)
                    .plus(SPAN.multipliedBy(place).dividedBy(lines.size()))
                    .plusSeconds(place * 7919L % 14_400);
            issue(project, created, null, lines.get(place).split("\\|", -1));
        }
    }

    private void confidential() throws SQLException {
        String[] fields = {
            "To Do",
            "2",
            "Incident",
            "Report a problem",
            "E-mail",
            "",
            "po",
            "Salary list was sent to the wrong people",
            "The mail of this morning went to all team leads. Do not discuss it outside this request."
        };
        issue(10000, now.minus(Duration.ofDays(2)), "Confidential", fields);
    }

    private void issue(long project, Instant created, @Nullable String level, String... fields) throws SQLException {
        insert("UPDATE PROJECT SET COUNTER = COUNTER + 1 WHERE ID = ?", project);
        boolean done = fields[0].equals("Done");
        Instant updated = done ? created.plus(Duration.ofHours(5 + nextId % 67)) : created.plus(Duration.ofHours(1));
        long number = Sql.list(connection, row -> row.getLong(1), "SELECT COUNTER FROM PROJECT WHERE ID = ?", project)
                .get(0);
        insert(
                "INSERT INTO ISSUE VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                nextId++,
                project,
                number,
                TYPES.get(fields[2]),
                fields[7],
                blankToNull(fields[8]),
                STATUSES.get(fields[0]),
                done ? "10000" : null,
                fields[1],
                "JIRAUSER-" + fields[6],
                done || fields[0].equals("In Progress") ? "JIRAUSER-agent" : null,
                level,
                Timestamp.from(created),
                Timestamp.from(updated.isAfter(now) ? now : updated),
                done ? Timestamp.from(updated.isAfter(now) ? now : updated) : null,
                blankToNull(fields[3]),
                blankToNull(fields[4]),
                fields[5].isBlank() ? null : Integer.valueOf(fields[5]));
    }

    private void insert(String sql, @Nullable Object... values) throws SQLException {
        Sql.update(connection, sql, values);
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
