package org.journeymaps.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.journeymaps.testing.MapBuilder.aMap;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.journeymaps.evidence.Source;
import org.journeymaps.exchange.SpreadsheetFile;
import org.journeymaps.finding.Finding;
import org.journeymaps.finding.FindingService.Wording;
import org.journeymaps.improvement.ImprovementService.Proposal;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.MapText;
import org.journeymaps.model.Period;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.persona.Library;
import org.journeymaps.persona.Personas;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.journeymaps.review.Review;
import org.journeymaps.search.Narrowing.OfMaps;
import org.journeymaps.search.Narrowing.OfPlaces;
import org.journeymaps.search.SearchService.OnMap;
import org.journeymaps.search.SearchService.Query;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;

/** Finds what stands on a map now, at once, and nothing on maps that the viewer may not view (QP7). */
public class SearchServiceTest {
    private static final String LONG = "word ".repeat(150) + "kangaroo hops over it " + "more ".repeat(150);

    private static final Narrowing MINE = maps(new OfMaps(null, false, true, false, null));

    private final World world = World.inMemory();
    private final StoredMap map = imported(
            "Laptop",
            "stage,period,touchpoint,description,thoughts,promise,pain,gain,improvement",
            "Day one,before,Orders,Fills a form,Why twice?,Two days,Nothing moves,Friendly,A deputy",
            "Day one,before,Waits,,,,,,",
            ",,Asks,,,,Nobody answers,,");

    @Test
    public void findsEveryTextOfAnImportedMap() {
        for (String text : List.of(
                "laptop",
                "day one",
                "ORDERS",
                "fills form",
                "twice",
                "two days",
                "nothing",
                "friendly",
                "deputy",
                "answers")) {
            assertThat(found(World.VIEWER, text))
                    .as(text)
                    .extracting(OnMap::head)
                    .containsExactly(map.head());
        }
        assertThat(found(World.VIEWER, "elephant")).isEmpty();
        assertThat(found(World.VIEWER, "draft")).as("a state is no text").isEmpty();
        assertThat(found(World.VIEWER, "nothing deputy"))
                .as("words of two texts")
                .isEmpty();
    }

    @Test
    public void tellsWhereTheWordsStand() {
        assertThat(found(World.VIEWER, "answers").get(0).places())
                .singleElement()
                .satisfies(piece -> {
                    assertThat(piece.where())
                            .isEqualTo(new Where(
                                    map.id(),
                                    Subject.FINDING,
                                    map.finding("Nobody answers").id().value(),
                                    "text"));
                    assertThat(piece.shown()).isEqualTo("Nobody answers");
                });
    }

    @Test
    public void isRightAfterAnEditAndItsUndo() {
        int waits = map.touchpoint("Waits").id().value();
        int version = world.maps
                .changeTouchpoint(World.OWNER, map.id(), waits, 1, Map.of("name", "Hopes for a kangaroo"))
                .version();

        assertThat(found(World.VIEWER, "kangaroo")).hasSize(1);
        assertThat(found(World.VIEWER, "waits")).isEmpty();

        world.history.undo(World.OWNER, map.id(), version);

        assertThat(found(World.VIEWER, "kangaroo")).isEmpty();
        assertThat(found(World.VIEWER, "waits")).hasSize(1);
    }

    /** Titles count where the sources back something. */
    @Test
    public void findsSourcesWhereTheyBackATouchpointAndForgetsThemThere() {
        Id<Touchpoint> waits = map.touchpoint("Waits").id();
        Source calls = world.evidence
                .add(World.OWNER, map.id(), waits, new Source(new Id<>(0), null, "Kangaroo calls", null), null)
                .value();
        assertThat(found(World.VIEWER, "kangaroo").get(0).places())
                .singleElement()
                .satisfies(piece -> {
                    assertThat(piece.where())
                            .isEqualTo(new Where(map.id(), Subject.TOUCHPOINT, waits.value(), "sources"));
                    assertThat(piece.shown()).isEqualTo(calls.title());
                });

        int without = world.evidence
                .choose(World.OWNER, map.id(), waits.value(), map.version(), List.of())
                .version();
        assertThat(found(World.VIEWER, "kangaroo")).isEmpty();
        world.history.undo(World.OWNER, map.id(), without);
        assertThat(found(World.VIEWER, "kangaroo")).hasSize(1);

        int removal = world.arranging
                .removeTouchpoint(World.OWNER, map.id(), waits.value())
                .version();
        assertThat(found(World.VIEWER, "kangaroo")).isEmpty();
        world.history.undo(World.OWNER, map.id(), removal);
        assertThat(found(World.VIEWER, "kangaroo")).hasSize(1);
    }

    @Test
    public void findsTheSourcesOfImportsAndCopies() {
        StoredMap backed = imported(
                "Backed",
                "stage,period,touchpoint,evidence_source",
                "A,before,Orders,Kangaroo calls",
                "A,before,Orders,Diaries");
        world.copies.copy(World.OWNER, backed.id(), "ITSD", "Copied");

        for (String word : List.of("kangaroo", "diaries", "calls diaries")) {
            assertThat(found(World.VIEWER, word))
                    .as(word)
                    .extracting(found -> found.head().text().name())
                    .containsExactlyInAnyOrder("Backed", "Copied");
        }
    }

    @Test
    public void findsWordsInTheMiddleOfALongTextAndForgetsThemAgain() {
        int waits = map.touchpoint("Waits").id().value();
        int version = world.maps
                .changeTouchpoint(World.OWNER, map.id(), waits, 1, Map.of("description", LONG))
                .version();

        assertThat(found(World.VIEWER, "kangaroo hops over")).hasSize(1);

        world.maps.changeTouchpoint(World.OWNER, map.id(), waits, version, Map.of("description", "short"));

        assertThat(found(World.VIEWER, "kangaroo")).isEmpty();
    }

    @Test
    public void isRightAfterAReportARemovalAndItsUndo() {
        Id<Finding> pain = world.findings
                .report(
                        World.CONTRIBUTOR,
                        map.id(),
                        Anchor.touchpoint(map.touchpoint("Waits").id()),
                        Finding.Kind.PAIN,
                        new Wording("A kangaroo", 3))
                .value()
                .id();
        assertThat(found(World.VIEWER, "kangaroo")).hasSize(1);

        int removal = world.findings.remove(World.OWNER, map.id(), pain.value()).version();
        assertThat(found(World.VIEWER, "kangaroo")).isEmpty();

        world.history.undo(World.OWNER, map.id(), removal);
        assertThat(found(World.VIEWER, "kangaroo")).hasSize(1);
    }

    @Test
    public void hidesAndShowsATouchpointWithAllThatHangsOnIt() {
        int orders = map.touchpoint("Orders").id().value();
        List<String> texts = List.of("orders", "twice", "two days", "nothing", "friendly", "deputy");
        int removal =
                world.arranging.removeTouchpoint(World.OWNER, map.id(), orders).version();

        texts.forEach(text -> assertThat(found(World.VIEWER, text)).as(text).isEmpty());

        world.history.undo(World.OWNER, map.id(), removal);
        texts.forEach(text -> assertThat(found(World.VIEWER, text)).as(text).hasSize(1));
    }

    @Test
    public void hidesAndShowsAStageWithAllThatHangsOnIt() {
        Id<Stage> stage = world.maps
                .addStage(World.OWNER, map.id(), "Wallabies", Period.AFTER)
                .value()
                .id();
        world.findings.report(
                World.OWNER, map.id(), Anchor.stage(stage), Finding.Kind.PAIN, new Wording("A kangaroo", null));
        world.improvements.propose(World.OWNER, map.id(), Anchor.stage(stage), Proposal.of("A koala", null, null));
        int removal = world.arranging
                .removeStage(World.OWNER, map.id(), stage.value())
                .version();

        List<String> texts = List.of("wallabies", "kangaroo", "koala");
        texts.forEach(text -> assertThat(found(World.VIEWER, text)).as(text).isEmpty());

        world.history.undo(World.OWNER, map.id(), removal);
        texts.forEach(text -> assertThat(found(World.VIEWER, text)).as(text).hasSize(1));
    }

    @Test
    public void findsAFreshMapAndAFreshStage() {
        Id<JourneyMap> fresh = world.maps
                .create(World.OWNER, "ITSD", new MapText("Kangaroos", null, "They hop"), List.of("Jumping"))
                .map();

        assertThat(found(World.VIEWER, "kangaroos"))
                .extracting(one -> one.head().id())
                .containsExactly(fresh);
        assertThat(found(World.VIEWER, "jumping")).hasSize(1);
        assertThat(found(World.VIEWER, "hop")).hasSize(1);
    }

    @Test
    public void showsNothingOfMapsThatTheViewerMayNotView() {
        world.projects.add(10_009, "SECRET", "Secret").createdInBy("po");
        world.imports.create(World.OWNER, "SECRET", file("touchpoint", "Kangaroo"), new MapText("K", null, null));

        assertThat(found(World.OWNER, "kangaroo")).hasSize(1);
        assertThat(found(World.VIEWER, "kangaroo")).isEmpty();
    }

    @Test
    public void countsNothingOfHiddenMapsHoweverMuchTheySay() {
        world.projects.add(10_009, "SECRET", "Secret").createdInBy("po");
        String[] many = IntStream.rangeClosed(0, 6000)
                .mapToObj(i -> i == 0 ? "touchpoint" : "Kangaroo " + i)
                .toArray(String[]::new);
        world.imports.create(World.OWNER, "SECRET", file(many), new MapText("K", null, null));
        world.maps.changeMap(World.OWNER, map.id(), 1, Map.of("perspective", "kangaroo"));

        SearchService.Found ofViewer = world.search.search(World.VIEWER, "ITSD", query("kangaroo"));

        assertThat(ofViewer.maps())
                .extracting(OnMap::head)
                .extracting(head -> head.id())
                .containsExactly(map.id());
        assertThat(ofViewer.partial()).isFalse();
        assertThat(world.search.search(World.OWNER, "ITSD", query("kangaroo")).partial())
                .isTrue();
    }

    @Test
    public void showsTheMapsOfTheProjectAtHandFirst() {
        world.imports.create(
                World.OWNER, "BACK", file("touchpoint", "Orders", "Reorders"), new MapText("A", null, null));

        assertThat(found(World.OWNER, "orders"))
                .extracting(one -> one.project().key())
                .containsExactly("ITSD", "BACK");
        assertThat(world.search.search(World.OWNER, "BACK", query("orders")).maps())
                .extracting(one -> one.project().key())
                .containsExactly("BACK", "ITSD");
    }

    @Test
    public void keepsToTheKindsAndOwnersAskedFor() {
        assertThat(world.search
                        .search(World.OWNER, "ITSD", new Query("orders", List.of(Subject.FINDING), Narrowing.NONE))
                        .maps())
                .isEmpty();
        assertThat(world.search
                        .search(World.OWNER, "ITSD", new Query("orders", List.of(Subject.TOUCHPOINT), MINE))
                        .maps())
                .hasSize(1);
        assertThat(world.search
                        .search(World.CONTRIBUTOR, "ITSD", new Query("orders", List.of(), MINE))
                        .maps())
                .isEmpty();
    }

    @Test
    public void wantsAWord() {
        for (String nothing : List.of("%", "_ _", "a", "!?")) {
            assertThat(catchThrowableOfType(
                                    Invalid.class, () -> world.search.search(World.OWNER, "ITSD", query(nothing)))
                            .faults())
                    .containsExactly(Fault.inField("text", Text.of("jm.problem.search.noword")));
        }
    }

    private static Narrowing maps(OfMaps wanted) {
        return new Narrowing(wanted, Narrowing.NONE.places());
    }

    private static Narrowing places(OfPlaces wanted) {
        return new Narrowing(Narrowing.NONE.maps(), wanted);
    }

    private List<String> shown(String text, Narrowing narrowing) {
        return world.search.search(World.VIEWER, "ITSD", new Query(text, List.of(), narrowing)).maps().stream()
                .flatMap(one -> one.places().stream())
                .map(Piece::shown)
                .toList();
    }

    private void narrowed() {
        imported(
                "Wombats",
                "stage,period,touchpoint,channel,thoughts,pain,pain_severity,improvement,evidence_source",
                "Wombat start,before,Wombat calls,Phone,Wombat?,Wombat lost,2,Wombat idea,",
                "Wombat end,after,Wombat mails,E-mail,,Wombat gone,5,,Wombat diary",
                ",,Wombat asks,Pigeon post,,,,,");
    }

    @Test
    public void keepsToThePeriodAskedFor() {
        narrowed();

        assertThat(shown("wombat", places(new OfPlaces(Period.BEFORE, null, null, false))))
                .containsExactlyInAnyOrder("Wombat start", "Wombat calls", "Wombat?", "Wombat lost", "Wombat idea");
        assertThat(shown("wombat", places(new OfPlaces(Period.AFTER, null, null, false))))
                .containsExactlyInAnyOrder("Wombat end", "Wombat mails", "Wombat gone", "Wombat diary");
    }

    @Test
    public void keepsToTheChannelAskedForInAnyLanguageAndAlsoToOneOfTheProjectsOwn() {
        narrowed();

        for (String word : List.of("phone", "Telefon")) {
            assertThat(shown("wombat", places(new OfPlaces(null, word, null, false))))
                    .as(word)
                    .containsExactlyInAnyOrder("Wombat calls", "Wombat?", "Wombat lost", "Wombat idea");
        }
        assertThat(shown("wombat", places(new OfPlaces(null, "PIGEON post", null, false))))
                .containsExactly("Wombat asks");
        assertThat(shown("wombat", places(new OfPlaces(null, "Smoke", null, false))))
                .isEmpty();
    }

    @Test
    public void keepsToWhatHurtsAtLeastSoMuch() {
        narrowed();

        assertThat(shown("wombat", places(new OfPlaces(null, null, 3, false)))).containsExactly("Wombat gone");
        assertThat(shown("wombat", places(new OfPlaces(null, null, 2, false))))
                .containsExactlyInAnyOrder("Wombat lost", "Wombat gone");
        assertThat(shown("wombat", places(new OfPlaces(Period.BEFORE, null, 1, true))))
                .containsExactly("Wombat lost");
    }

    @Test
    public void keepsToWhatNoSourceBacks() {
        narrowed();

        assertThat(shown("wombat", places(new OfPlaces(null, null, null, true))))
                .containsExactlyInAnyOrder("Wombat calls", "Wombat?", "Wombat lost", "Wombat idea", "Wombat asks");
    }

    @Test
    public void keepsToAnOwnerByNameAndTellsWhoOwnsWhatMayBeViewed() {
        narrowed();
        world.projects.add(10_009, "SECRET", "Secret").createdInBy("admin");
        world.imports.create(World.ADMIN, "SECRET", file("touchpoint", "Wombat"), new MapText("K", null, null));
        String name = world.directory.nameOf("po").orElseThrow();

        assertThat(shown(
                        "wombat", maps(new OfMaps(name.toUpperCase(java.util.Locale.ROOT), false, false, false, null))))
                .isNotEmpty();
        assertThat(world.search.search(World.VIEWER, "ITSD", query("wombat")).owners())
                .containsExactly(name);
        for (String unknown : List.of("Nobody", world.directory.nameOf("admin").orElseThrow())) {
            assertThat(catchThrowableOfType(
                                    Invalid.class,
                                    () -> shown("wombat", maps(new OfMaps(unknown, false, false, false, null))))
                            .faults())
                    .as(unknown)
                    .containsExactly(Fault.inField("owner", Text.of("jm.problem.search.owner")));
        }
    }

    @Test
    public void keepsToMapsWhoseOwnerIsGone() {
        narrowed();
        Narrowing unowned = maps(new OfMaps(null, true, false, false, null));
        assertThat(shown("wombat", unowned)).isEmpty();

        aMap().named("Wombat orphan").ownedBy("gone").storedIn(world.storage);
        Id<JourneyMap> orphan = world.storage.maps().inProject(10_000).stream()
                .filter(head -> head.ownerKey().equals("gone"))
                .findFirst()
                .orElseThrow()
                .id();
        world.maps.changeMap(World.ADMIN, orphan, 1, Map.of("perspective", "Wombat"));

        assertThat(shown("wombat", unowned)).containsExactly("Wombat");
    }

    @Test
    public void keepsToMapsThatAreSeenWithTheEyesOfAPersona() {
        narrowed();
        Narrowing maja = maps(new OfMaps(null, false, false, false, "MAJA"));
        Personas personas = world.storage.personas();
        var known = personas.add(10_000, Library.persona("Maja"));
        assertThat(catchThrowableOfType(Invalid.class, () -> shown("orders", maja))
                        .faults())
                .containsExactly(Fault.inField("persona", Text.of("jm.problem.search.persona")));

        world.mapPersonas.choose(
                World.OWNER, map.id(), map.version(), List.of(known.id().value()));

        assertThat(shown("orders", maja)).containsExactly("Orders");
        assertThat(shown("wombat", maja)).isEmpty();
    }

    @Test
    public void keepsToMapsThatWereNeverReviewedOrAreDue() {
        Narrowing stale = maps(new OfMaps(null, false, false, true, null));
        assertThat(shown("orders", stale)).hasSize(1);

        world.reviews.mark(World.OWNER, map.id(), Review.Trigger.ROUTINE, null);
        assertThat(shown("orders", stale)).isEmpty();

        Instant halfAYearAgo = World.NOW.minus(200, ChronoUnit.DAYS);
        MapHead head = map.head();
        assertThat(Narrowing.isStale(head, halfAYearAgo, World.NOW)).isFalse();
        world.maps.changeMap(World.OWNER, map.id(), map.version(), Map.of("reviewEvery", 6));
        assertThat(Narrowing.isStale(map.head(), halfAYearAgo, World.NOW)).isTrue();
        assertThat(Narrowing.isStale(map.head(), World.NOW, World.NOW)).isFalse();
    }

    /** Whatever is written, in whatever order, search says what a look at every field says. */
    @Test
    public void agreesWithAReaderOfAllTextsAfterRandomEdits() {
        Random random = new Random(7);
        List<String> words = List.of("alpha", "beta", "gamma", "delta", "alphabet");
        int orders = map.touchpoint("Orders").id().value();
        int version = 1;
        for (int i = 0; i < 300; i++) {
            String text = words.get(random.nextInt(5)) + " " + words.get(random.nextInt(5));
            version = world.maps
                    .changeTouchpoint(
                            World.OWNER,
                            map.id(),
                            orders,
                            version,
                            Map.of(
                                    random.nextBoolean() ? "description" : "backStage",
                                    random.nextInt(4) == 0 ? "" : text))
                    .version();
            for (String word : words) {
                var touchpoint = map.touchpoint("Orders");
                long saying = java.util.stream.Stream.of(
                                touchpoint.meeting().description(),
                                touchpoint.company().backStage())
                        .filter(said -> said != null && said.contains(word))
                        .count();
                assertThat(found(World.VIEWER, word).stream()
                                .mapToLong(one -> one.places().size())
                                .sum())
                        .as("%s after %d edits", word, i + 1)
                        .isEqualTo(saying);
            }
        }
    }

    private List<OnMap> found(Viewer viewer, String text) {
        return world.search.search(viewer, "ITSD", query(text)).maps();
    }

    private static Query query(String text) {
        return Query.of(text);
    }

    private StoredMap imported(String name, String... lines) {
        return new StoredMap(
                world.storage,
                world.imports
                        .create(World.OWNER, "ITSD", file(lines), new MapText(name, null, null))
                        .map());
    }

    private static SpreadsheetFile file(String... lines) {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return SpreadsheetFile.of("a.csv", Base64.getEncoder().encodeToString(bytes));
    }
}
