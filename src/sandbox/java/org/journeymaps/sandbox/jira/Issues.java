package org.journeymaps.sandbox.jira;

import static java.util.Objects.requireNonNull;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.journeymaps.sandbox.data.Sql;
import org.jspecify.annotations.Nullable;

/** The issues, without asking for permissions; whatever is done to one is told to the listeners of this node. */
public final class Issues implements IssueManager {
    private static final String SELECT = "SELECT I.*, P.PROJECT_KEY, P.PROJECT_NAME, R.USER_NAME, R.DISPLAY_NAME,"
            + " A.USER_NAME, A.DISPLAY_NAME FROM ISSUE I JOIN PROJECT P ON P.ID = I.PROJECT_ID"
            + " LEFT JOIN JIRA_USER R ON R.USER_KEY = I.REPORTER LEFT JOIN JIRA_USER A ON A.USER_KEY = I.ASSIGNEE ";

    private final Sql sql;
    private final Constants constants;
    private final Authentication authentication;
    private final Events events;

    public Issues(Sql sql, Constants constants, Authentication authentication, Events events) {
        this.sql = sql;
        this.constants = constants;
        this.authentication = authentication;
        this.events = events;
    }

    @Override
    public @Nullable JiraIssue getIssueObject(@Nullable Long id) {
        return sql.first(this::read, SELECT + "WHERE I.ID = ?", id).orElse(null);
    }

    /** Finds an issue by its key, or by a key that it had before it was moved, as in Jira. */
    @Override
    public @Nullable JiraIssue getIssueObject(@Nullable String key) {
        if (key == null || !key.matches("[A-Z][A-Z0-9_]*-[0-9]{1,15}")) {
            return null;
        }
        int dash = key.lastIndexOf('-');
        return sql.first(
                        this::read,
                        SELECT + "WHERE P.PROJECT_KEY = ? AND I.NUMBER_IN_PROJECT = ?",
                        key.substring(0, dash),
                        Long.valueOf(key.substring(dash + 1)))
                .or(() -> sql.first(
                        this::read, SELECT + "JOIN MOVED_KEY K ON K.ISSUE_ID = I.ID WHERE K.OLD_KEY = ?", key))
                .orElse(null);
    }

    /** All issues of a project, the latest first. */
    public List<JiraIssue> ofProject(JiraProject project) {
        return sql.list(this::read, SELECT + "WHERE I.PROJECT_ID = ? ORDER BY I.NUMBER_IN_PROJECT DESC", project.id());
    }

    /** Writes a new issue and gives it the next number of its project. */
    JiraIssue create(JiraIssue issue) {
        long id = sql.transaction(connection -> insert(connection, issue));
        JiraIssue created = requireNonNull(getIssueObject(id));
        tell(Events.Kind.CREATED, created);
        return created;
    }

    private void tell(Events.Kind kind, JiraIssue issue) {
        events.tell(kind, issue, authentication.getLoggedInUser());
    }

    private void tellAsItIs(Events.Kind kind, JiraIssue before) {
        tell(kind, requireNonNull(getIssueObject(before.getId())));
    }

    /** Moves an issue along its workflow; a resolution is kept only by a status that is done. */
    public void transition(JiraIssue issue, String statusId, @Nullable String resolutionId) {
        Timestamp now = Timestamp.from(Instant.now());
        sql.update(
                "UPDATE ISSUE SET STATUS_ID = ?, RESOLUTION_ID = ?, RESOLVED = ?, UPDATED = ? WHERE ID = ?",
                statusId,
                resolutionId,
                resolutionId == null ? null : now,
                now,
                issue.getId());
        tellAsItIs(Events.Kind.GENERIC, issue);
    }

    /** Moves an issue to another project, where it gets the next number; its old key still finds it. */
    public void move(JiraIssue issue, JiraProject target, IssueType type) {
        sql.transaction(connection -> {
            Sql.update(connection, "INSERT INTO MOVED_KEY VALUES (?, ?)", issue.getKey(), issue.getId());
            return Sql.update(
                    connection,
                    "UPDATE ISSUE SET PROJECT_ID = ?, NUMBER_IN_PROJECT = ?, TYPE_ID = ? WHERE ID = ?",
                    target.id(),
                    nextNumber(connection, target.id()),
                    type.getId(),
                    issue.getId());
        });
        tellAsItIs(Events.Kind.MOVED, issue);
    }

    /** Deletes an issue for good. */
    public void delete(JiraIssue issue) {
        sql.transaction(connection -> {
            Sql.update(connection, "DELETE FROM MOVED_KEY WHERE ISSUE_ID = ?", issue.getId());
            return Sql.update(connection, "DELETE FROM ISSUE WHERE ID = ?", issue.getId());
        });
        tell(Events.Kind.DELETED, issue);
    }

    private static long insert(Connection connection, JiraIssue issue) throws SQLException {
        long project = issue.getProjectId();
        long number = nextNumber(connection, project);
        long id = 20_000 + project % 100 * 1_000_000 + number;
        Sql.update(
                connection,
                "INSERT INTO ISSUE VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                project,
                number,
                issue.getIssueType().getId(),
                issue.getSummary(),
                issue.getDescription(),
                issue.getStatus().getId(),
                null,
                issue.getPriority().getId(),
                issue.getReporter() == null ? null : issue.getReporter().key(),
                issue.getAssignee() == null ? null : issue.getAssignee().key(),
                issue.level(),
                issue.getCreated(),
                issue.getUpdated(),
                null,
                null,
                null,
                null);
        return id;
    }

    private static long nextNumber(Connection connection, long project) throws SQLException {
        Sql.update(connection, "UPDATE PROJECT SET COUNTER = COUNTER + 1 WHERE ID = ?", project);
        return Sql.list(connection, row -> row.getLong(1), "SELECT COUNTER FROM PROJECT WHERE ID = ?", project)
                .get(0);
    }

    private JiraIssue read(ResultSet row) throws SQLException {
        return new JiraIssue(
                row.getLong(1),
                row.getString(19) + "-" + row.getLong(3),
                Projects.project(sql, constants, row.getLong(2), row.getString(19), row.getString(20)),
                constants.issueType(row.getString(4)),
                row.getString(5),
                row.getString(6),
                constants.status(row.getString(7)),
                constants.resolution(row.getString(8)),
                constants.priority(row.getString(9)),
                user(row, 10, 21),
                user(row, 11, 23),
                row.getString(12),
                row.getTimestamp(13),
                row.getTimestamp(14),
                new JiraIssue.Service(row.getString(16), row.getString(17), row.getObject(18, Integer.class)));
    }

    private static @Nullable User user(ResultSet row, int key, int name) throws SQLException {
        return row.getString(name) == null
                ? null
                : new User(row.getString(key), row.getString(name), row.getString(name + 1), Language.ENGLISH, "light");
    }
}
