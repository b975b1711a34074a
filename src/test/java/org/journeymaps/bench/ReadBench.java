package org.journeymaps.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.java.ao.Query;
import org.journeymaps.finding.store.FindingRow;
import org.journeymaps.map.store.ExperienceRow;
import org.journeymaps.map.store.TouchpointRow;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.sandbox.ao.Statements;
import org.journeymaps.testing.World;

/** QP1, QP4 and QP9: reading a whole map, beside plain JDBC and beside one statement for each touchpoint and table. */
final class ReadBench {
    private static final int MOST_STATEMENTS = 18;
    private static final double MOST_RATIO = 2.5;
    private static final double MOST_RATIO_ON_H2 = 4;
    private static final double MOST_UNCHANGED = 0.10;
    private static final double MOST_GROWTH = 1.3;

    private final BenchDatabase database;
    private final World world;
    private final Id<JourneyMap> map;

    ReadBench(BenchDatabase database, World world, Id<JourneyMap> map) {
        this.database = database;
        this.world = world;
        this.map = map;
    }

    /** Reads the same map with ten times as many others around it; the library is full afterwards. */
    List<Measured> run(Library library, int maps) {
        library.grow(maps / 10);
        Race.Medians among = new Race().way("product", this::product).run();
        library.grow(maps);
        Race.Medians full = new Race()
                .way("floor", this::floor)
                .way("naive", this::naive)
                .way("product", this::product)
                .way("unchanged", () -> world.screens.head(World.OWNER, map))
                .run();
        double unchanged = full.ratio("unchanged", "product");
        double ratio = full.ratio("product", "floor");
        double growth = full.millis().get("product") / among.millis().get("product");
        String around = " in a database of " + maps + " such maps";
        return List.of(
                new Measured(
                        "QP1",
                        "reference map as records" + around + "; floor: the same columns of the same tables by JDBC;"
                                + " naive: one AO `find` for each touchpoint and table",
                        database.name(),
                        Measured.Times.of(full),
                        String.format(Locale.ROOT, "%.2f× JDBC (naive %.0f×)", ratio, full.ratio("naive", "floor")),
                        Measured.Verdict.of(
                                ratio <= (database.name().startsWith("H2") ? MOST_RATIO_ON_H2 : MOST_RATIO))),
                statements(),
                new Measured(
                        "QP4",
                        "what decides about 304; floor: the full read",
                        database.name(),
                        new Measured.Times(full.shown("product"), "", full.shown("unchanged")),
                        String.format(Locale.ROOT, "%.0f %%", unchanged * 100),
                        Measured.Verdict.of(unchanged <= MOST_UNCHANGED)),
                Measured.count(
                        "QP9",
                        "the same read among " + maps / 10 + " and among " + maps + " maps, one node",
                        database.name(),
                        String.format(Locale.ROOT, "%.2f×", growth),
                        growth <= MOST_GROWTH));
    }

    private Measured statements() {
        Id<JourneyMap> small = ReferenceMap.importInto(world, 50);
        Id<JourneyMap> big = ReferenceMap.importInto(world, 5000);
        long ofSmall = statements(small);
        long ofBig = statements(big);
        return Measured.count(
                "QP1",
                "statements for 50 and for 5,000 touchpoints, the map and its issue links",
                database.name(),
                ofSmall + " and " + ofBig,
                ofSmall == ofBig && ofBig <= MOST_STATEMENTS);
    }

    private long statements(Id<JourneyMap> id) {
        Statements.restart();
        world.screens.map(World.OWNER, id);
        world.linked.issues(World.OWNER, id);
        return Statements.ofThisThread();
    }

    private void product() {
        world.screens.map(World.OWNER, map);
    }

    private void floor() {
        try (Connection connection = database.jdbc().getConnection()) {
            read(connection, "SELECT * FROM " + database.table("JOURNEY_MAP") + " WHERE \"ID\" = ?", map.value());
            read(connection, "SELECT * FROM " + database.table("TERM") + " WHERE \"PROJECT_ID\" = ?", 10_000L);
            for (String table : List.of("STAGE", "TOUCHPOINT", "EXPERIENCE", "MESSAGE", "FINDING")) {
                ofMap(connection, table);
            }
            for (String table : List.of("ADDRESSES", "IMPROVEMENT", "BACKING")) {
                ofMap(connection, table);
            }
            String sources = "SELECT S.* FROM " + database.table("SOURCE") + " S JOIN " + database.table("BACKING")
                    + " B ON B.\"SOURCE_ID\" = S.\"ID\" WHERE B.\"MAP_ID\" = ?";
            read(connection, sources, map.value());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void ofMap(Connection connection, String table) throws SQLException {
        read(
                connection,
                "SELECT * FROM " + database.table(table) + " WHERE \"MAP_ID\" = ? ORDER BY \"ID\"",
                map.value());
    }

    private static List<Object[]> read(Connection connection, String sql, Object key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, key);
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                List<Object[]> records = new ArrayList<>();
                while (rows.next()) {
                    Object[] values = new Object[columns];
                    for (int i = 0; i < columns; i++) {
                        values[i] = rows.getObject(i + 1);
                    }
                    records.add(values);
                }
                return records;
            }
        }
    }

    private void naive() {
        for (TouchpointRow row : database.ao().find(TouchpointRow.class, "MAP_ID = ?", map.value())) {
            Query ofTouchpoint = Query.select().where("TOUCHPOINT_ID = ?", row.getID());
            for (ExperienceRow experience : database.ao().find(ExperienceRow.class, ofTouchpoint)) {
                experience.getThoughts();
            }
            Query findings = Query.select().where("MAP_ID = ? AND ANCHOR_ID = ?", map.value(), row.getID());
            for (FindingRow finding : database.ao().find(FindingRow.class, findings)) {
                finding.getWording();
            }
        }
    }
}
