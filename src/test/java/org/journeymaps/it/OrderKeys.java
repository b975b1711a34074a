package org.journeymaps.it;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.journeymaps.testing.Postgres;

/** The places of a map's touchpoints as they lie in a PostgreSQL database; nothing else shows them. */
public record OrderKeys(List<String> keys) {

    public static OrderKeys of(int map, Postgres.Address database) {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            String table = only(
                            statement,
                            "SELECT table_name FROM information_schema.tables WHERE table_name LIKE 'AO%TOUCHPOINT'")
                    .get(0);
            return new OrderKeys(
                    only(statement, "SELECT \"ORDER_KEY\" FROM \"" + table + "\" WHERE \"MAP_ID\" = " + map));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> only(Statement statement, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    public int longest() {
        return keys.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Counts keys that another touchpoint has too; true ties only where all touchpoints are in one stage. */
    public int ties() {
        return keys.size() - (int) keys.stream().distinct().count();
    }
}
