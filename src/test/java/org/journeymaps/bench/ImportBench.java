package org.journeymaps.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.journeymaps.exchange.SpreadsheetFile;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.sandbox.ao.Statements;
import org.journeymaps.testing.World;

/** QP5: importing 500 touchpoints, beside writing the same rows with addBatch. */
final class ImportBench {
    private static final int MOST_STATEMENTS = 20;
    private static final double MOST_RATIO = 1.6;
    private static final List<String> TABLES = List.of("STAGE", "TOUCHPOINT", "EXPERIENCE", "FINDING", "SEARCH_TEXT");

    private final BenchDatabase database;
    private final SpreadsheetFile file = ReferenceMap.file(ReferenceMap.TOUCHPOINTS);
    private final World world;
    private final Id<JourneyMap> map;

    ImportBench(BenchDatabase database, World world, Id<JourneyMap> map) {
        this.database = database;
        this.world = world;
        this.map = map;
    }

    Measured run() {
        Statements.restart();
        product();
        long statements = Statements.ofThisThread();
        Race.Medians medians = new Race()
                .way("floor", this::floor)
                .way("product", this::product)
                .run();
        double ratio = medians.ratio("product", "floor");
        return new Measured(
                "QP5",
                "import the reference map from CSV; floor: the same rows by addBatch, one batch for each table",
                database.name(),
                Measured.Times.of(medians),
                String.format(Locale.ROOT, "%d statements, %.1f× addBatch", statements, ratio),
                Measured.Verdict.of(statements <= MOST_STATEMENTS && ratio <= MOST_RATIO));
    }

    private void product() {
        ReferenceMap.importInto(world, file);
    }

    private void floor() {
        try (Connection connection = database.jdbc().getConnection()) {
            connection.setAutoCommit(false);
            for (String table : TABLES) {
                copy(connection, table);
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads the rows that there are, which costs the floor some time too, and writes them once more for another map. */
    private void copy(Connection connection, String table) throws SQLException {
        String select = "SELECT * FROM " + database.table(table) + " WHERE \"MAP_ID\" = ?";
        List<String> columns = new ArrayList<>();
        try (PreparedStatement rows = connection.prepareStatement(select)) {
            rows.setInt(1, map.value());
            try (ResultSet found = rows.executeQuery()) {
                var data = found.getMetaData();
                for (int i = 1; i <= data.getColumnCount(); i++) {
                    if (!data.getColumnName(i).equals("ID")) {
                        columns.add("\"" + data.getColumnName(i) + "\"");
                    }
                }
                insert(connection, table, columns, found);
            }
        }
    }

    private void insert(Connection connection, String table, List<String> columns, ResultSet found)
            throws SQLException {
        String marks = "?" + ", ?".repeat(columns.size() - 1);
        String sql =
                "INSERT INTO " + database.table(table) + " (" + String.join(", ", columns) + ") VALUES (" + marks + ")";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            while (found.next()) {
                for (int i = 0; i < columns.size(); i++) {
                    String name = columns.get(i).replace("\"", "");
                    insert.setObject(i + 1, name.equals("MAP_ID") ? (Object) (-1) : found.getObject(name));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
