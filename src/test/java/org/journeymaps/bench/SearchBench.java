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
import org.journeymaps.model.MapText;
import org.journeymaps.model.Period;
import org.journeymaps.sandbox.ao.Statements;
import org.journeymaps.search.Narrowing;
import org.journeymaps.search.Narrowing.OfMaps;
import org.journeymaps.search.Narrowing.OfPlaces;
import org.journeymaps.search.SearchService.Query;
import org.journeymaps.testing.World;

/** QP7: looking for a word that stands on few of 10,000 maps, beside the same two statements by JDBC. */
final class SearchBench {
    static final int MAPS = 10_000;
    private static final int MOST_STATEMENTS = 2;
    private static final double MOST_RATIO = 1.5;
    private static final int TOUCHPOINTS = 12;
    private static final Query RARE = Query.of("kangaroo");
    private static final Query NARROWED = new Query(
            "kangaroo",
            List.of(),
            new Narrowing(new OfMaps(null, false, true, true, null), new OfPlaces(Period.BEFORE, "phone", 3, true)));

    private final BenchDatabase database;
    private final World world;

    SearchBench(BenchDatabase database, World world) {
        this.database = database;
        this.world = world;
    }

    List<Measured> run(int maps) {
        Library library = new Library(
                database, ReferenceMap.importInto(world, TOUCHPOINTS), List.of("JOURNEY_MAP", "SEARCH_TEXT"));
        String file = Base64.getEncoder()
                .encodeToString(
                        "stage,period,touchpoint,channel,pain,pain_severity\nA,before,Waits,Phone,A kangaroo,3\n"
                                .getBytes(UTF_8));
        world.imports.create(
                World.OWNER, "ITSD", SpreadsheetFile.of("a.csv", file), new MapText("Animals", null, null));
        library.grow(maps);
        Race.Medians medians = new Race()
                .way("floor", this::floor)
                .way("product", this::product)
                .run();
        long statements = statements(RARE);
        double ratio = medians.ratio("product", "floor");
        Measured plain = new Measured(
                "QP7",
                "a word on one of " + maps + " maps of " + TOUCHPOINTS
                        + " touchpoints; floor: the same two statements by JDBC",
                database.name(),
                Measured.Times.of(medians),
                String.format(Locale.ROOT, "%d statements, %.2f× JDBC", statements, ratio),
                Measured.Verdict.of(statements <= MOST_STATEMENTS && ratio <= MOST_RATIO));
        return List.of(plain, narrowed(maps));
    }

    /** What holds of a place at a revision of its map is read once by each node. */
    private Measured narrowed(int maps) {
        long first = statements(NARROWED);
        long again = statements(NARROWED);
        return Measured.count(
                "QP7",
                "the same among " + maps + " maps, narrowed by period, channel, severity, evidence, owner and review",
                database.name(),
                again + " statements (" + first + " at the first look after a change of what is found)",
                again <= MOST_STATEMENTS);
    }

    private long statements(Query query) {
        Statements.restart();
        search(query);
        return Statements.ofThisThread();
    }

    private void product() {
        search(RARE);
    }

    private void search(Query query) {
        if (world.search.search(World.OWNER, "ITSD", query).maps().size() != 1) {
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
