package org.journeymaps.search.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ModelVersion;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import net.java.ao.Query;
import org.journeymaps.exchange.SpreadsheetFile;
import org.journeymaps.finding.Finding;
import org.journeymaps.map.JourneyMap;
import org.journeymaps.map.MapText;
import org.journeymaps.map.store.JourneyMapRow;
import org.journeymaps.platform.Id;
import org.journeymaps.sandbox.ao.Statements;
import org.journeymaps.search.SearchService;
import org.journeymaps.search.store.SearchTextRow;
import org.journeymaps.testing.GenuineActiveObjects;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.World;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** The words of maps that version 0.1 wrote are found after the upgrade, however it goes (QR1, QR3). */
@RunWith(Parameterized.class)
public class FillSearchTextsTest {
    private static final String FILE = """
            stage,period,touchpoint,description,customer_goal,thoughts,promise,pain,gain,improvement
            Day one,before,Orders,Fills a form,A laptop,Why twice?,Two days,Nothing moves,Friendly,A deputy
            Day one,before,Waits,,,Gone?,Soon,Lost,,Forgotten
            """;

    private static final class Tables {
        private static final GenuineActiveObjects H2 = GenuineActiveObjects.freshOnH2();
        private static final GenuineActiveObjects POSTGRESQL = GenuineActiveObjects.freshOnPostgresql();
    }

    private final GenuineActiveObjects tables;
    private final ActiveObjects ao;
    private final World world;
    private Id<JourneyMap> map;

    public FillSearchTextsTest(String database, Supplier<GenuineActiveObjects> tables) {
        this.tables = tables.get();
        this.ao = this.tables.ao();
        this.world = new World(Storage.in(ao));
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<Object[]> databases() {
        Supplier<GenuineActiveObjects> h2 = () -> Tables.H2;
        Supplier<GenuineActiveObjects> postgresql = () -> Tables.POSTGRESQL;
        return List.of(new Object[] {"H2", h2}, new Object[] {"PostgreSQL", postgresql});
    }

    @Before
    public void importAMap() {
        String content = Base64.getEncoder().encodeToString(FILE.getBytes());
        map = world.imports
                .create(World.OWNER, "ITSD", SpreadsheetFile.of("a.csv", content), new MapText("Old", "Maja", "Calm"))
                .map();
        int waits = world.storage.maps().whole(head()).touchpoints().get(1).id().value();
        world.arranging.removeTouchpoint(World.OWNER, map, waits);
    }

    @After
    public void mendTheDatabase() {
        Statements.failing(null);
    }

    private org.journeymaps.map.MapHead head() {
        return world.storage.maps().head(map).orElseThrow();
    }

    /** Version 0.1 had no such table and no such column. */
    private void forgetTheTexts() {
        ao.deleteWithSQL(SearchTextRow.class, "MAP_ID = ?", map.value());
        JourneyMapRow row = ao.get(JourneyMapRow.class, map.value());
        row.setFollowed(null);
        row.save();
    }

    private Void upgrade() {
        return ao.executeInTransaction(() -> {
            new FillSearchTexts().upgrade(ModelVersion.valueOf(null), ao);
            return null;
        });
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        Query query = Query.select(SearchTextRow.COLUMNS).where("MAP_ID = ?", map.value());
        ao.stream(
                SearchTextRow.class,
                query,
                row -> texts.add(String.join(
                        "|",
                        row.getSubject(),
                        String.valueOf(row.getSubjectId()),
                        row.getFieldName(),
                        String.valueOf(row.getShown()),
                        String.valueOf(row.getSaid()),
                        String.valueOf(row.getGone()))));
        return texts;
    }

    @Test
    public void fillsInExactlyWhatIsOnTheMap() {
        List<String> asIndexed = texts();
        assertThat(asIndexed).hasSizeGreaterThan(10);
        forgetTheTexts();
        assertThat(texts()).isEmpty();

        upgrade();

        assertThat(texts()).containsExactlyInAnyOrderElementsOf(asIndexed);
        assertThat(found("nothing moves")).isEqualTo(1);
        assertThat(found("waits")).isZero();
    }

    @Test
    public void doesNothingTheSecondTime() {
        forgetTheTexts();
        upgrade();
        List<String> once = tables.rows().stream()
                .filter(row -> row.contains("SEARCH_TEXT"))
                .toList();

        upgrade();

        assertThat(tables.rows()).containsAll(once);
        assertThat(tables.rows().stream().filter(row -> row.contains("SEARCH_TEXT")))
                .hasSameSizeAs(once);
    }

    @Test(timeout = 60_000)
    public void doesTheSameFromTwoNodesAtOnce() throws Exception {
        List<String> asIndexed = texts();
        forgetTheTexts();
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            Callable<Void> node = this::upgrade;
            for (Future<Void> done : nodes.invokeAll(List.of(node, node))) {
                done.get();
            }
        } finally {
            nodes.shutdown();
        }

        assertThat(texts()).containsExactlyInAnyOrderElementsOf(asIndexed);
    }

    @Test
    public void leavesTheStateBeforeOrAfterWhereverItIsBrokenOff() {
        List<String> asIndexed = texts();
        forgetTheTexts();
        int statement = 1;
        while (isBrokenOffAt(statement)) {
            assertThat(texts()).as("broken off at statement %d", statement).isEmpty();
            statement++;
        }

        assertThat(statement).as("statements that it needs").isGreaterThan(10);
        assertThat(texts()).containsExactlyInAnyOrderElementsOf(asIndexed);
    }

    private boolean isBrokenOffAt(int statement) {
        AtomicInteger sent = new AtomicInteger();
        Statements.failing(() -> {
            if (sent.incrementAndGet() >= statement) {
                throw new SQLException("broken off at statement " + statement, "08006");
            }
        });
        try {
            upgrade();
        } catch (RuntimeException broken) {
            if (sent.get() < statement) {
                throw broken;
            }
        } finally {
            Statements.failing(null);
        }
        return sent.get() >= statement;
    }

    /** A node of version 0.1 raises the revision and tells nobody. */
    @Test
    public void findsWhatAnOldNodeWritesAndMendsTheTextsAtTheNextWrite() {
        int finding = world.storage.findings().of(map).get(0).id().value();
        world.storage.findings().change(map, finding, old -> Finding.FIELDS
                .named("text")
                .write()
                .apply(old, "A kangaroo"));
        JourneyMapRow row = ao.get(JourneyMapRow.class, map.value());
        row.setRevision(row.getRevision() + 1);
        row.save();

        assertThat(found("kangaroo")).isEqualTo(1);
        assertThat(found("nothing moves")).isZero();

        world.maps.changeMap(World.OWNER, map, head().revision(), Map.of("perspective", "A wombat"));

        assertThat(found("kangaroo")).isEqualTo(1);
        assertThat(found("wombat")).isEqualTo(1);
        assertThat(found("nothing moves")).isZero();
        assertThat(texts().toString()).contains("kangaroo").contains("wombat").doesNotContain("nothing moves");
        assertThat(world.storage.maps().all().stream()
                        .filter(told -> told.head().id().equals(map)))
                .singleElement()
                .extracting(told -> told.whole())
                .isEqualTo(true);
    }

    private int found(String text) {
        return (int) world.search.search(World.OWNER, "ITSD", SearchService.Query.of(text)).maps().stream()
                .filter(one -> one.head().id().equals(map))
                .count();
    }
}
