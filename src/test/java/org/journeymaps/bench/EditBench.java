package org.journeymaps.bench;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.journeymaps.map.ArrangeService;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.sandbox.ao.Statements;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.World;

/** QP3: changing one field, beside the same five statements by JDBC and beside reading the whole map first. */
final class EditBench {
    private static final int MOST_STATEMENTS = 6;
    private static final double MOST_RATIO = 2.5;

    private final BenchDatabase database;
    private final AtomicInteger transactions = new AtomicInteger();
    private final AtomicInteger text = new AtomicInteger();
    private final World world;
    private final Id<JourneyMap> map;
    private final int touchpoint;

    EditBench(BenchDatabase database, Id<JourneyMap> map) {
        this.database = database;
        this.map = map;
        this.world = new World(Storage.in(countingTransactions(database.ao())));
        this.touchpoint = world.screens
                .map(World.OWNER, map)
                .map()
                .touchpoints()
                .get(7)
                .id()
                .value();
    }

    List<Measured> run() {
        return List.of(edit(), move());
    }

    private Measured edit() {
        product();
        transactions.set(0);
        Statements.restart();
        product();
        long statements = Statements.ofThisThread();
        int opened = transactions.get();
        double undurable = race().ratio("product", "floor");
        database.durable(true);
        Race.Medians medians = race();
        database.durable(false);
        double ratio = medians.ratio("product", "floor");
        return new Measured(
                "QP3",
                "change a touchpoint's text; floor: the same select, update, select, update and two inserts by JDBC; naive:"
                        + " the whole map is read before. All wait for the disk at the commit, as in use",
                database.name(),
                Measured.Times.of(medians),
                String.format(
                        Locale.ROOT,
                        "%d transaction, %d statements, %.2f× JDBC (naive %.1f×); where no commit waits for the disk %.2f×",
                        opened,
                        statements,
                        ratio,
                        medians.ratio("naive", "floor"),
                        undurable),
                Measured.Verdict.of(opened == 1 && statements <= MOST_STATEMENTS && ratio <= MOST_RATIO));
    }

    private Race.Medians race() {
        return new Race()
                .way("floor", this::floor)
                .way("naive", this::naive)
                .way("product", this::product)
                .run();
    }

    private Measured move() {
        List<String> before = places();
        var whole = world.screens.map(World.OWNER, map).map();
        Touchpoint moved = whole.touchpoints().get(7);
        Statements.restart();
        world.arranging.moveTouchpoint(
                World.OWNER, map, moved.id().value(), whole.stages().get(3).id(), new ArrangeService.Behind<>(null));
        long statements = Statements.ofThisThread();
        List<String> after = places();
        after.removeAll(before);
        return Measured.count(
                "QP3",
                "move a touchpoint of the reference map to another stage",
                database.name(),
                after.size() + " row of order, " + statements + " statements",
                after.size() == 1);
    }

    private List<String> places() {
        return new ArrayList<>(database.sql()
                .list(
                        row -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3),
                        "SELECT \"ID\", \"STAGE_ID\", \"ORDER_KEY\" FROM " + database.table("TOUCHPOINT")
                                + " WHERE \"MAP_ID\" = ?",
                        map.value()));
    }

    private ActiveObjects countingTransactions(ActiveObjects ao) {
        return (ActiveObjects) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ActiveObjects.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("executeInTransaction")) {
                        transactions.incrementAndGet();
                    }
                    try {
                        return method.invoke(ao, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void product() {
        int seen = world.screens.head(World.OWNER, map).revision();
        Statements.restart();
        world.maps.changeTouchpoint(World.OWNER, map, touchpoint, seen, Map.of("backStage", next()));
    }

    private void naive() {
        world.screens.map(World.OWNER, map);
        product();
    }

    private String next() {
        return "A text of about forty characters, no. " + text.incrementAndGet();
    }

    private void floor() {
        try (Connection connection = database.jdbc().getConnection()) {
            row(connection, "JOURNEY_MAP", map.value());
            connection.setAutoCommit(false);
            Object[] head = row(connection, "JOURNEY_MAP", map.value());
            int revision = (int) head[head.length - 1] + 1;
            advance(connection, revision);
            row(connection, "TOUCHPOINT", touchpoint);
            String words = next();
            update(connection, "TOUCHPOINT", "BACK_STAGE", words, touchpoint);
            log(connection, revision, words);
            makeSearchable(connection, revision, words);
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object[] row(Connection connection, String table, int id) throws SQLException {
        String revisionLast = table.equals("JOURNEY_MAP") ? "*, \"REVISION\" AS R" : "*";
        String sql = "SELECT " + database.table(table) + "." + revisionLast + " FROM " + database.table(table)
                + " WHERE \"ID\" = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                Object[] values = new Object[rows.getMetaData().getColumnCount()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = rows.getObject(i + 1);
                }
                return values;
            }
        }
    }

    private void advance(Connection connection, int revision) throws SQLException {
        String sql = "UPDATE " + database.table("JOURNEY_MAP") + " SET \"REVISION\" = ? WHERE \"ID\" = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, revision);
            statement.setInt(2, map.value());
            statement.executeUpdate();
        }
    }

    private void update(Connection connection, String table, String column, Object value, int id) throws SQLException {
        String sql = "UPDATE " + database.table(table) + " SET \"" + column + "\" = ? WHERE \"ID\" = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, value);
            statement.setInt(2, id);
            statement.executeUpdate();
        }
    }

    private void makeSearchable(Connection connection, int revision, String words) throws SQLException {
        String sql = "INSERT INTO " + database.table("SEARCH_TEXT") + " (\"MAP_ID\", \"REVISION\", \"SUBJECT\","
                + " \"SUBJECT_ID\", \"FIELD_NAME\", \"SHOWN\", \"SAID\", \"GONE\")"
                + " VALUES (?, ?, 'touchpoint', ?, 'backStage', ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, map.value());
            statement.setInt(2, revision);
            statement.setInt(3, touchpoint);
            statement.setString(4, words);
            statement.setString(5, words.toLowerCase(Locale.ROOT));
            statement.setString(6, String.valueOf(revision));
            statement.executeUpdate();
        }
    }

    private void log(Connection connection, int revision, String words) throws SQLException {
        String sql = "INSERT INTO " + database.table("CHANGE") + " (\"MAP_ID\", \"REVISION\", \"MAP_REVISION\","
                + " \"AUTHOR_KEY\", \"CHANGED_AT\", \"SUBJECT\", \"SUBJECT_ID\", \"FIELD_NAME\", \"VALUE_AFTER\")"
                + " VALUES (?, ?, ?, 'po', ?, 'touchpoint', ?, 'backStage', ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, map.value());
            statement.setInt(2, revision);
            statement.setString(3, map + ":" + revision);
            statement.setTimestamp(4, Timestamp.from(Instant.now()));
            statement.setInt(5, touchpoint);
            statement.setString(6, words);
            statement.executeUpdate();
        }
    }
}
