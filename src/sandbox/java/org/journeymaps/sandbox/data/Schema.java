package org.journeymaps.sandbox.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Creates the tables of Jira's own data, if they are missing, and plants the demo data into empty ones. */
public final class Schema {
    private Schema() {}

    /** Gives false, and plants nothing, if the data are there already. */
    public static boolean prepare(Sql sql) {
        sql.transaction(connection -> {
            for (String statement : read("/sandbox/schema.sql").split(";")) {
                execute(connection, statement);
            }
            return true;
        });
        boolean empty =
                sql.list(row -> row.getLong(1), "SELECT ID FROM PROJECT").isEmpty();
        if (empty) {
            DemoData.plant(sql);
        }
        return empty;
    }

    static String read(String resource) {
        try (InputStream stream = Schema.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        if (!sql.isBlank()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }
}
