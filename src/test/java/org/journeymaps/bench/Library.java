package org.journeymaps.bench;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.sandbox.data.Sql;

/** Fills a database with copies of one map, so that indexes matter: every id moves on by a step for each copy. */
final class Library {
    private static final int STEP = 20_000;
    private static final List<String> TABLES = List.of(
            "JOURNEY_MAP",
            "STAGE",
            "TOUCHPOINT",
            "EXPERIENCE",
            "MESSAGE",
            "FINDING",
            "IMPROVEMENT",
            "ADDRESSES",
            "BACKING",
            "ISSUE_LINK");
    private static final Set<String> MOVED = Set.of(
            "ID",
            "MAP_ID",
            "STAGE_ID",
            "TOUCHPOINT_ID",
            "FINDING_ID",
            "IMPROVEMENT_ID",
            "ANCHOR_ID",
            "ISSUE_ID",
            "SUBJECT_ID");

    private final BenchDatabase database;
    private final Id<JourneyMap> original;
    private final List<String> tables;
    private int copies;

    Library(BenchDatabase database, Id<JourneyMap> original) {
        this(database, original, TABLES);
    }

    /** Copies only these tables. */
    Library(BenchDatabase database, Id<JourneyMap> original, List<String> tables) {
        this.database = database;
        this.original = original;
        this.tables = tables;
    }

    /** Copies the map until there are so many of it. */
    void grow(int maps) {
        database.sql().transaction(connection -> {
            while (copies + 1 < maps) {
                copies++;
                for (String table : tables) {
                    copy(connection, table);
                }
            }
            return true;
        });
        afterwards();
    }

    int maps() {
        return copies + 1;
    }

    private void copy(Connection connection, String table) throws SQLException {
        List<String> columns = columns(connection, table);
        String names = String.join(", ", columns);
        String values = String.join(", ", columns.stream().map(this::moved).toList());
        String key = table.equals("JOURNEY_MAP") ? "\"ID\"" : "\"MAP_ID\"";
        Sql.update(
                connection,
                "INSERT INTO " + database.table(table) + " (" + names + ") SELECT " + values + " FROM "
                        + database.table(table) + " WHERE " + key + " = ?",
                original.value());
    }

    private String moved(String column) {
        long by = (long) copies * STEP;
        String name = column.replace("\"", "");
        if (name.equals("FINDING_ISSUE")) {
            return "CONCAT(\"FINDING_ID\" + " + by + ", ':', \"ISSUE_ID\" + " + by + ")";
        }
        return MOVED.contains(name) ? column + " + " + by : column;
    }

    private List<String> columns(Connection connection, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        DatabaseMetaData data = connection.getMetaData();
        try (ResultSet rows = data.getColumns(null, null, database.table(table).replace("\"", ""), null)) {
            while (rows.next()) {
                columns.add("\"" + rows.getString("COLUMN_NAME") + "\"");
            }
        }
        return columns;
    }

    /** New rows must get ids above the copies', and the planner must know the sizes. */
    private void afterwards() {
        for (String table : tables) {
            long highest = database.sql()
                    .first(row -> row.getLong(1), "SELECT MAX(\"ID\") FROM " + database.table(table))
                    .orElse(0L);
            if (database.isH2()) {
                database.sql()
                        .update("ALTER TABLE " + database.table(table) + " ALTER COLUMN \"ID\" RESTART WITH "
                                + (highest + 1));
            } else {
                String sequence = "pg_get_serial_sequence('" + database.table(table) + "', 'ID')";
                database.sql().list(row -> 0, "SELECT setval(" + sequence + ", ?)", highest + 1);
            }
        }
        database.sql().update("ANALYZE");
    }
}
