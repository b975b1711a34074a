package org.journeymaps.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.journeymaps.exchange.SpreadsheetFile;
import org.journeymaps.finding.Finding;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.MapText;
import org.journeymaps.model.Period;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.IssueView;
import org.journeymaps.sandbox.ao.Statements;
import org.journeymaps.search.Narrowing;
import org.journeymaps.search.Narrowing.OfMaps;
import org.journeymaps.search.Narrowing.OfPlaces;
import org.journeymaps.search.SearchService.Query;
import org.journeymaps.testing.GenuineActiveObjects;
import org.journeymaps.testing.MapBuilder;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.TouchpointBuilder;
import org.journeymaps.testing.World;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/**
 * Counts what genuine Active Objects send to H2 and PostgreSQL: reading is constant (QP1, QP4, QP8), editing is small (QP3).
 */
@RunWith(Parameterized.class)
public class StatementsTest {
    private final AtomicInteger transactions = new AtomicInteger();
    private final World world;

    public StatementsTest(String database, Supplier<ActiveObjects> ao) {
        world = new World(Storage.in(countingTransactions(ao.get())));
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return GenuineActiveObjects.onBoth();
    }

    private ActiveObjects countingTransactions(ActiveObjects ao) {
        return (ActiveObjects) Proxy.newProxyInstance(
                ActiveObjects.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class},
                (proxy, method, arguments) -> {
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

    @Test
    public void readsAWholeMapInAsManyStatementsForFiveHundredTouchpointsAsForFive() {
        StoredMap small = mapOf(5);
        StoredMap large = mapOf(500);

        long ofSmall = statements(() -> world.screens.map(World.OWNER, small.id()));
        long ofLarge = statements(() -> world.screens.map(World.OWNER, large.id()));

        assertThat(world.screens.map(World.OWNER, large.id()).map().touchpoints())
                .hasSize(500);
        assertThat(ofLarge)
                .as("statements for 500 touchpoints")
                .isEqualTo(ofSmall)
                .isBetween(1L, 13L);
    }

    @Test
    public void readsAMapWithPersonasInNoStatementMore() {
        StoredMap map = mapOf(50);
        long before = statements(() -> world.screens.map(World.OWNER, map.id()));
        int maja = world.personas
                .add(World.OWNER, "ITSD", Map.of("name", "Maja " + map.id()))
                .id()
                .value();
        world.mapPersonas.choose(World.OWNER, map.id(), 1, java.util.List.of(maja));
        map.whole().touchpoints().forEach(touchpoint -> {
            var place = new org.journeymaps.persona.ExperienceService.Place(
                    touchpoint.id().value(), maja);
            assertThat(statements(() -> world.experiences.changeOf(
                            World.OWNER, map.id(), place, map.version(), Map.of("experienced", 1))))
                    .isLessThanOrEqualTo(7);
        });

        assertThat(statements(() -> world.screens.map(World.OWNER, map.id()))).isEqualTo(before);
        assertThat(statements(() -> world.mapPersonas.of(World.OWNER, map.id())))
                .isEqualTo(2);
        int first = map.whole().touchpoints().get(0).id().value();
        assertThat(edit(
                        v -> world.experiences.changeOf(
                                World.OWNER,
                                map.id(),
                                new org.journeymaps.persona.ExperienceService.Place(first, maja),
                                v,
                                Map.of("experienced", -2)),
                        map.version()))
                .isLessThanOrEqualTo(6);
    }

    @Test
    public void findsOutInOneStatementThatAMapIsUnchanged() {
        StoredMap map = mapOf(5);

        assertThat(statements(() -> world.screens.head(World.OWNER, map.id()))).isEqualTo(1);
    }

    @Test
    public void listsTheMapsOfAProjectInAsManyStatementsForTenAsForOne() {
        world.projects.add(30_000, "ONE", "One map").createdInBy("po");
        world.projects.add(30_001, "TEN", "Ten maps").createdInBy("po");
        mapIn(30_000);
        IntStream.range(0, 10).forEach(i -> mapIn(30_001));

        long ofOne = statements(() -> world.screens.cards(World.OWNER, "ONE", 0, 100));
        long ofTen = statements(() -> world.screens.cards(World.OWNER, "TEN", 0, 100));

        assertThat(world.screens.cards(World.OWNER, "TEN", 0, 100)).hasSize(10);
        assertThat(ofTen).isEqualTo(ofOne).isLessThanOrEqualTo(16);
    }

    @Test
    public void searchesInTwoStatementsHoweverMuchSaysTheWord() {
        List<String> stages = IntStream.range(0, 3).mapToObj(i -> "Wombat " + i).toList();
        world.maps.create(World.OWNER, "ITSD", new MapText("Kangaroos", null, null), stages);

        for (String word : List.of("kangaroos", "wombat", "platypus")) {
            assertThat(statements(() -> world.search.search(World.OWNER, "ITSD", Query.of(word))))
                    .as(word)
                    .isEqualTo(2);
        }
    }

    /** QP7: what holds of a place at a revision of its map is read once. */
    @Test
    public void narrowsASearchInTwoStatementsAsLongAsTheMapsStayAsTheyAre() {
        byte[] file = "stage,period,touchpoint,channel,pain,pain_severity\nA,before,Calls,Phone,A wombat bites,3\n"
                .getBytes(StandardCharsets.UTF_8);
        SpreadsheetFile sheet = SpreadsheetFile.of("a.csv", Base64.getEncoder().encodeToString(file));
        Id<JourneyMap> map = world.imports
                .create(World.OWNER, "ITSD", sheet, new MapText("Bites", null, null))
                .map();
        Narrowing all =
                new Narrowing(new OfMaps(null, false, true, true, null), new OfPlaces(Period.BEFORE, "phone", 1, true));
        Query query = new Query("wombat", List.of(), all);
        Runnable search =
                () -> assertThat(world.search.search(World.OWNER, "ITSD", query).maps())
                        .hasSize(1);

        assertThat(statements(search)).as("at first").isBetween(3L, 9L);
        assertThat(statements(search)).as("again").isEqualTo(2);

        world.maps.changeMap(World.OWNER, map, 1, Map.of("name", "New"));
        assertThat(statements(search)).as("after a change").isBetween(3L, 9L);
        assertThat(statements(search)).isEqualTo(2);
    }

    @Test
    public void changesAFieldInSixStatements() {
        StoredMap map = mapOf(5);
        int touchpoint = map.touchpoint("Touchpoint 1").id().value();
        int finding = map.finding("Pain 1").id().value();
        int improvement = map.improvement("Idea 1").id().value();
        int stage = map.stage("Stage 0").id().value();

        assertThat(edit(v -> world.maps.changeMap(World.OWNER, map.id(), v, Map.of("name", "New")), 1))
                .as("map")
                .isLessThanOrEqualTo(6);
        assertThat(edit(v -> world.maps.changeStage(World.OWNER, map.id(), stage, v, Map.of("name", "New")), 2))
                .as("stage")
                .isLessThanOrEqualTo(6);
        assertThat(edit(
                        v -> world.maps.changeTouchpoint(
                                World.OWNER, map.id(), touchpoint, v, Map.of("description", "New")),
                        3))
                .as("touchpoint")
                .isLessThanOrEqualTo(6);
        assertThat(edit(
                        v -> world.experiences.change(World.OWNER, map.id(), touchpoint, v, Map.of("experienced", 1.5)),
                        4))
                .as("experience")
                .isLessThanOrEqualTo(6);
        assertThat(edit(v -> world.findings.change(World.OWNER, map.id(), finding, v, Map.of("text", "New")), 5))
                .as("finding")
                .isLessThanOrEqualTo(6);
        assertThat(edit(v -> world.improvements.change(World.OWNER, map.id(), improvement, v, Map.of("impact", 1)), 6))
                .as("improvement")
                .isLessThanOrEqualTo(6);
        assertThat(edit(
                        v -> world.words.changeTouchpoint(
                                World.OWNER, map.id(), touchpoint, v, Map.of("type", "E-mail")),
                        7))
                .as("word that is new to the project")
                .isLessThanOrEqualTo(8);
        assertThat(edit(
                        v -> world.words.changeTouchpoint(World.OWNER, map.id(), touchpoint, v, Map.of("type", "Chat")),
                        8))
                .isLessThanOrEqualTo(8);
        assertThat(edit(
                        v -> world.words.changeTouchpoint(
                                World.OWNER, map.id(), touchpoint, v, Map.of("type", "E-mail")),
                        9))
                .as("word")
                .isLessThanOrEqualTo(6);
        assertThat(map.version()).isEqualTo(10);
    }

    @Test
    public void changesSeveralFieldsInOneTransactionAndReadsInNone() {
        StoredMap map = mapOf(5);
        int touchpoint = map.touchpoint("Touchpoint 1").id().value();
        transactions.set(0);

        world.maps.changeTouchpoint(
                World.OWNER, map.id(), touchpoint, 1, Map.of("name", "New", "description", "New", "waitingMinutes", 5));
        assertThat(transactions).hasValue(1);

        world.screens.map(World.OWNER, map.id());
        world.linked.issues(World.OWNER, map.id());
        assertThat(transactions).hasValue(1);
    }

    @Test
    public void mergesAnEditOfAnOldVersionInOneStatementMore() {
        StoredMap map = mapOf(5);
        int touchpoint = map.touchpoint("Touchpoint 1").id().value();
        world.maps.changeMap(World.OWNER, map.id(), 1, Map.of("name", "New"));
        long fresh = edit(
                seen -> world.maps.changeTouchpoint(
                        World.OWNER, map.id(), touchpoint, seen, Map.of("description", "New")),
                2);

        long merged = edit(
                seen -> world.maps.changeTouchpoint(World.OWNER, map.id(), touchpoint, seen, Map.of("name", "New")), 1);

        assertThat(merged).isEqualTo(fresh + 1);
    }

    @Test
    public void addsARecordInAConstantNumberOfStatements() {
        StoredMap small = mapOf(5);
        StoredMap large = mapOf(500);

        long ofSmall = statements(() -> world.maps.addTouchpoint(World.OWNER, small.id(), null, "New"));
        long ofLarge = statements(() -> world.maps.addTouchpoint(World.OWNER, large.id(), null, "New"));

        assertThat(ofLarge).isEqualTo(ofSmall);
        assertThat(statements(() -> world.maps.addStage(World.OWNER, large.id(), "New", Period.AFTER)))
                .isEqualTo(ofSmall);
    }

    @Test
    public void tellsInOneStatementThatThereIsNoNewsAndInOneMoreWhatItIs() {
        StoredMap map = mapOf(5);

        assertThat(statements(() -> world.history.since(World.OWNER, map.id(), 1, 50)))
                .isEqualTo(1);
        world.maps.changeMap(World.OWNER, map.id(), 1, Map.of("name", "New"));
        assertThat(statements(() -> world.history.since(World.OWNER, map.id(), 1, 50)))
                .isEqualTo(2);
    }

    @Test
    public void comparesVersionsInAConstantNumberOfStatements() {
        StoredMap small = mapOf(5);
        StoredMap large = mapOf(500);
        for (StoredMap map : java.util.List.of(small, large)) {
            map.whole().touchpoints().stream()
                    .limit(20)
                    .forEach(touchpoint -> world.maps.changeTouchpoint(
                            World.OWNER, map.id(), touchpoint.id().value(), map.version(), Map.of("name", "New")));
        }

        long ofSmall = statements(() -> world.versions.compare(World.OWNER, small.id(), 1, null));

        assertThat(statements(() -> world.versions.compare(World.OWNER, large.id(), 1, null)))
                .isEqualTo(ofSmall)
                .isLessThanOrEqualTo(12);
        assertThat(statements(() -> world.versions.list(World.OWNER, large.id())))
                .isEqualTo(2);
        assertThat(statements(() ->
                        world.history.list(World.OWNER, large.id(), org.journeymaps.history.HistoryFilter.ALL, 9, 9)))
                .isEqualTo(2);
    }

    @Test
    public void asksOnceAboutAnIssueThatIsOnNoMap() {
        assertThat(statements(() -> world.places.of(World.OWNER, -1))).isEqualTo(1);
    }

    @Test
    public void looksAtALinkedIssueInTwoStatementsAsLongAsNobodyChangesTheMap() {
        StoredMap map = mapOf(50);
        long issue = System.nanoTime();
        for (String pain : List.of("Pain 1", "Pain 40")) {
            map.storage().links().add(map.id(), map.finding(pain).id(), issue);
        }
        int touchpoint = map.touchpoint("Touchpoint 1").id().value();

        assertThat(statements(() -> world.places.of(World.OWNER, issue)))
                .as("the first look")
                .isBetween(3L, 8L);
        assertThat(statements(() -> world.places.of(World.CONTRIBUTOR, issue))).isEqualTo(2);

        world.maps.changeTouchpoint(
                World.OWNER, map.id(), touchpoint, 1, Map.of("name", "Renamed", "guidance", "Listen"));
        assertThat(world.places.of(World.OWNER, issue))
                .extracting(place -> place.touchpoint()
                        .map(one -> one.name() + " " + one.guidance())
                        .orElseThrow())
                .containsExactly("Renamed Listen", "Touchpoint 40 null");
        assertThat(statements(() -> world.places.of(World.OWNER, issue))).isEqualTo(2);

        int elsewhere = map.touchpoint("Touchpoint 20").id().value();
        world.maps.changeTouchpoint(World.OWNER, map.id(), elsewhere, 1, Map.of("description", "Changed"));
        assertThat(statements(() -> world.places.of(World.OWNER, issue)))
                .as("after a change elsewhere on the map")
                .isEqualTo(3);
    }

    @Test
    public void readsTheIssuesOfAMapInFourStatements() {
        StoredMap map = mapOf(5);
        IntStream.rangeClosed(0, 4).forEach(i -> {
            IssueView issue = world.issues.add("BACK-" + i, "Fix " + i);
            Finding finding = map.finding("Pain " + i);
            map.storage().links().add(map.id(), finding.id(), System.nanoTime() + issue.id());
        });

        assertThat(statements(() -> world.linked.issues(World.OWNER, map.id()))).isEqualTo(4);
        StoredMap unlinked = mapOf(1);
        assertThat(statements(() -> world.linked.issues(World.OWNER, unlinked.id())))
                .as("without links")
                .isEqualTo(2);
    }

    private StoredMap mapOf(int touchpoints) {
        MapBuilder map = aMap();
        for (int i = 0; i < touchpoints; i += 25) {
            map.with(stage("Stage " + i / 25)
                    .with(IntStream.range(i, Math.min(i + 25, touchpoints))
                            .mapToObj(StatementsTest::full)
                            .toArray(TouchpointBuilder[]::new)));
        }
        return map.storedIn(world.storage);
    }

    private static TouchpointBuilder full(int number) {
        return touchpoint("Touchpoint " + number)
                .thinking("Why?")
                .expecting(1)
                .experiencing(-1)
                .feeling(1)
                .feeling(2)
                .promising("Two days")
                .hurting("Pain " + number, 3)
                .improvedBy("Idea " + number);
    }

    private void mapIn(long project) {
        aMap().inProject(project)
                .with(stage("A").with(full(1), full(2)))
                .withUnplaced(full(3))
                .storedIn(world.storage);
    }

    private static long edit(IntFunction<Written<?>> edit, int seen) {
        return statements(() -> assertThat(edit.apply(seen).version()).isGreaterThan(seen));
    }

    private static long statements(Runnable work) {
        Statements.restart();
        work.run();
        return Statements.ofThisThread();
    }
}
