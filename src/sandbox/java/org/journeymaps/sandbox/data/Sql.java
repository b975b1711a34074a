package org.journeymaps.sandbox.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs plain statements, alone or several in one transaction. */
public final class Sql {
    private final DataSource pool;

    public Sql(DataSource pool) {
        this.pool = pool;
    }

    /** Turns the current row into a value. */
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Several statements on one connection. */
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    public <T> List<T> list(Reader<T> reader, String sql, @Nullable Object... values) {
        return with(connection -> list(connection, reader, sql, values));
    }

    public <T> Optional<T> first(Reader<T> reader, String sql, @Nullable Object... values) {
        return list(reader, sql, values).stream().findFirst();
    }

    public int update(String sql, @Nullable Object... values) {
        return with(connection -> update(connection, sql, values));
    }

    /** Commits if the work returns, rolls back if it throws. */
    public <T> T transaction(Work<T> work) {
        return with(connection -> {
            connection.setAutoCommit(false);
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        });
    }

    public static <T> List<T> list(Connection connection, Reader<T> reader, String sql, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        }
    }

    public static int update(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = pool.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("Jira's own database refuses: " + e.getMessage(), e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
