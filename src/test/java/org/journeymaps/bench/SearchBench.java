package org.journeymaps.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.journeymaps.exchange.SpreadsheetFile;
import org.journeymaps.map.MapText;
import org.journeymaps.sandbox.ao.Statements;
import org.journeymaps.search.SearchService.Query;
import org.journeymaps.testing.World;

/** QP7: looking for a word that stands on few of 10,000 maps, beside the same two statements by JDBC. */
final class SearchBench {
    static final int MAPS = 10_000;
    private static final int MOST_STATEMENTS = 2;
    private static final double MOST_RATIO = 1.5;
    private static final int TOUCHPOINTS = 12;
    private static final Query RARE = Query.of("kangaroo");

    private final BenchDatabase database;
    private final World world;

    SearchBench(BenchDatabase database, World world) {
        this.database = database;
        this.world = world;
    }

    Measured run(int maps) {
        Library library = new Library(
                database, ReferenceMap.importInto(world, TOUCHPOINTS), List.of("JOURNEY_MAP", "SEARCH_TEXT"));
        String file = Base64.getEncoder().encodeToString("touchpoint,pain\nWaits,A kangaroo\n".getBytes(UTF_8));
        world.imports.create(
                World.OWNER, "ITSD", SpreadsheetFile.of("a.csv", file), new MapText("Animals", null, null));
        library.grow(maps);
        Race.Medians medians = new Race()
                .way("floor", this::floor)
                .way("product", this::product)
                .run();
        Statements.restart();
        product();
        long statements = Statements.ofThisThread();
        double ratio = medians.ratio("product", "floor");
        return new Measured(
                "QP7",
                "a word on one of " + maps + " maps of " + TOUCHPOINTS
                        + " touchpoints; floor: the same two statements by JDBC",
                database.name(),
                Measured.Times.of(medians),
                String.format(Locale.ROOT, "%d statements, %.2f× JDBC", statements, ratio),
                Measured.Verdict.of(statements <= MOST_STATEMENTS && ratio <= MOST_RATIO));
    }

    private void product() {
        if (world.search.search(World.OWNER, "ITSD", RARE).maps().size() != 1) {
            throw new IllegalStateException("one map says it");
        }
    }

    private void floor() {
        try (Connection connection = database.jdbc().getConnection()) {
            String like = "%" + RARE.text() + "%";
            read(connection, "SELECT * FROM " + database.table("JOURNEY_MAP"), "NAME", List.of());
            read(
                    connection,
                    "SELECT * FROM " + database.table("SEARCH_TEXT") + " WHERE \"SAID\" LIKE ? OR \"GONE\" LIKE ?",
                    "MAP_ID",
                    List.of(like, like));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Object> read(Connection connection, String sql, String column, List<?> values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<Object> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(rows.getObject(column));
                }
                return found;
            }
        }
    }
}
