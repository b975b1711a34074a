package org.journeymaps.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.journeymaps.finding.Finding;
import org.journeymaps.finding.FindingService.Wording;
import org.journeymaps.issue.IssueLink;
import org.journeymaps.log.Change;
import org.journeymaps.map.ArrangeService.Behind;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.IssueView;
import org.journeymaps.problem.Conflict;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Forbidden;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.NotFound;
import org.journeymaps.problem.Text;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StorageContract;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Before;
import org.junit.Test;

/** Order, removal, history and undo (P07, QC3, QC4), on the stores in memory and in Active Objects alike. */
public class HistoryServiceTest extends StorageContract {
    private World world;
    private StoredMap map;

    public HistoryServiceTest(String kind, Supplier<Storage> opened) {
        super(kind, opened);
    }

    @Before
    public void drawAMap() {
        world = new World(storage);
        map = aMap().with(
                        stage("First").with(touchpoint("Orders").hurting("Slow", 3), touchpoint("Waits")),
                        stage("Then").with(touchpoint("Collects")))
                .withUnplaced(touchpoint("Somewhere"))
                .storedIn(storage);
    }

    private List<String> names() {
        return map.whole().touchpoints().stream()
                .map(touchpoint -> touchpoint.meeting().name())
                .toList();
    }

    private int id(String name) {
        return map.touchpoint(name).id().value();
    }

    private int undo(int revision) {
        return world.history.undo(World.OWNER, map.id(), revision).version();
    }

    @Test
    public void movesATouchpointBehindANeighbourOrToTheFront() {
        world.arranging.moveTouchpoint(
                World.OWNER, map.id(), id("Collects"), map.stage("First").id(), new Behind<>(new Id<>(id("Orders"))));
        assertThat(names()).containsExactly("Orders", "Collects", "Waits", "Somewhere");

        world.arranging.moveTouchpoint(
                World.OWNER, map.id(), id("Somewhere"), map.stage("First").id(), new Behind<>(null));
        assertThat(names()).containsExactly("Somewhere", "Orders", "Collects", "Waits");

        world.arranging.moveTouchpoint(World.OWNER, map.id(), id("Waits"), null, new Behind<>(null));
        assertThat(map.touchpoint("Waits").place().stage()).isNull();
    }

    @Test
    public void movesAStageWithItsTouchpoints() {
        world.arranging.moveStage(World.OWNER, map.id(), map.stage("Then").id().value(), new Behind<>(null));

        assertThat(names()).containsExactly("Collects", "Orders", "Waits", "Somewhere");
    }

    @Test
    public void refusesANeighbourOrStageThatIsNotThere() {
        assertThatThrownBy(() -> world.arranging.moveTouchpoint(
                        World.OWNER, map.id(), id("Orders"), null, new Behind<>(new Id<>(id("Waits")))))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> world.arranging.moveTouchpoint(
                        World.OWNER, map.id(), id("Orders"), new Id<>(999_999), new Behind<>(null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.arranging.removeStage(World.OWNER, map.id(), 999_999))
                .isInstanceOf(NotFound.class);
    }

    @Test
    public void takesAStageOffWithoutLosingItsTouchpoints() {
        int revision = world.arranging
                .removeStage(World.OWNER, map.id(), map.stage("First").id().value())
                .version();
        assertThat(names()).containsExactlyInAnyOrder("Collects", "Orders", "Waits", "Somewhere");
        assertThat(map.touchpoint("Orders").place().stage()).isNull();

        undo(revision);
        assertThat(names()).containsExactly("Orders", "Waits", "Collects", "Somewhere");
    }

    @Test
    public void undoesAndRedoesEveryKindOfStep() {
        JourneyMap before = map.whole();
        Id<JourneyMap> id = map.id();
        Touchpoint orders = map.touchpoint("Orders");
        int seen = map.version();
        List<Supplier<Integer>> steps = List.of(
                () -> world.maps
                        .changeMap(World.OWNER, id, seen, Map.of("name", "Renamed"))
                        .version(),
                () -> world.maps
                        .changeTouchpoint(World.OWNER, id, orders.id().value(), seen, Map.of("waitingMinutes", 7))
                        .version(),
                () -> world.maps
                        .changeTouchpoint(World.OWNER, id, orders.id().value(), seen, Map.of("momentOfTruth", true))
                        .version(),
                () -> world.experiences
                        .change(World.OWNER, id, orders.id().value(), seen, Map.of("expected", -1.5))
                        .version(),
                () -> world.arranging
                        .moveTouchpoint(World.OWNER, id, id("Waits"), null, new Behind<>(null))
                        .version(),
                () -> world.arranging
                        .removeTouchpoint(World.OWNER, id, id("Collects"))
                        .version(),
                () -> world.maps
                        .addStage(World.OWNER, id, "Later", org.journeymaps.model.Period.AFTER)
                        .version(),
                () -> world.findings
                        .remove(World.OWNER, id, map.finding("Slow").id().value())
                        .version());
        List<JourneyMap> states = new ArrayList<>();
        List<Integer> revisions = new ArrayList<>();
        for (Supplier<Integer> step : steps) {
            states.add(map.whole());
            revisions.add(step.get());
        }
        JourneyMap after = map.whole();

        List<Integer> undone = new ArrayList<>();
        for (int i = revisions.size() - 1; i >= 0; i--) {
            undone.add(undo(revisions.get(i)));
            assertSame(states.get(i));
        }
        assertSame(before);
        for (int i = undone.size() - 1; i >= 0; i--) {
            undo(undone.get(i));
        }
        assertSame(after);
    }

    private void assertSame(JourneyMap expected) {
        JourneyMap now = map.whole();
        assertThat(now.stages()).isEqualTo(expected.stages());
        assertThat(now.touchpoints()).isEqualTo(expected.touchpoints());
        assertThat(now.head().text()).isEqualTo(expected.head().text());
        assertThat(now.experiences().stream().filter(e -> e.expected() != null).toList())
                .isEqualTo(expected.experiences().stream()
                        .filter(e -> e.expected() != null)
                        .toList());
    }

    @Test
    public void keepsOneTotalOrderThroughManyMovesAndGetsBackToTheStart() {
        Random random = new Random(7);
        List<String> start = names();
        List<Integer> revisions = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            List<Touchpoint> all = map.whole().touchpoints();
            Touchpoint moved = all.get(random.nextInt(all.size()));
            Touchpoint neighbour = all.get(random.nextInt(all.size()));
            boolean itself = moved.id().equals(neighbour.id());
            Behind<Touchpoint> behind = new Behind<>(itself ? null : neighbour.id());
            revisions.add(world.arranging
                    .moveTouchpoint(
                            World.OWNER,
                            map.id(),
                            moved.id().value(),
                            neighbour.place().stage(),
                            behind)
                    .version());
            assertThat(names()).hasSameSizeAs(start).doesNotHaveDuplicates();
        }
        for (int i = revisions.size() - 1; i >= 0; i--) {
            undo(revisions.get(i));
        }
        assertThat(names()).isEqualTo(start);
        assertThat(map.changes().stream().map(Change::revision).toList())
                .as("revisions are contiguous")
                .isEqualTo(java.util.stream.IntStream.rangeClosed(1, map.version())
                        .boxed()
                        .toList());
    }

    @Test
    public void undoesNothingThatSomebodyChangedSince() {
        int revision = world.maps
                .changeTouchpoint(World.OWNER, map.id(), id("Orders"), 1, Map.of("customerGoal", "Fast"))
                .version();
        world.maps.changeTouchpoint(World.ADMIN, map.id(), id("Orders"), revision, Map.of("customerGoal", "Faster"));

        assertThatThrownBy(() -> undo(revision)).isInstanceOfSatisfying(Conflict.class, conflict -> {
            assertThat(conflict.field()).isEqualTo("customerGoal");
            assertThat(conflict.theirs()).isEqualTo("Faster");
        });
        assertThat(map.touchpoint("Orders").customer().goal()).isEqualTo("Faster");
    }

    @Test
    public void undoesOnesOwnStepsOnly() {
        int revision = world.maps
                .changeTouchpoint(World.ADMIN, map.id(), id("Orders"), 1, Map.of("customerGoal", "Fast"))
                .version();

        assertThatThrownBy(() -> undo(revision)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> undo(revision + 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> undo(1)).as("the map itself").isInstanceOf(Invalid.class);
    }

    @Test
    public void letsAContributorTakeTheirReportBack() {
        var reported = world.findings.report(
                World.CONTRIBUTOR,
                map.id(),
                Anchor.touchpoint(map.touchpoint("Waits").id()),
                Finding.Kind.PAIN,
                new Wording("Nobody answers", 4));

        world.history.undo(World.CONTRIBUTOR, map.id(), reported.version());

        assertThat(storage.findings().of(map.id())).extracting(Finding::text).doesNotContain("Nobody answers");
    }

    @Test
    public void takesALinkToAnIssueBackAndLinksItAgain() {
        IssueView issue = world.issues.add("BACK-1", "Fix");
        var slow = map.finding("Slow").id();
        int linked =
                world.links.link(World.CONTRIBUTOR, map.id(), slow, "BACK-1").version();

        int undone = world.history.undo(World.CONTRIBUTOR, map.id(), linked).version();
        assertThat(storage.links().of(map.id(), 10)).isEmpty();
        world.history.undo(World.CONTRIBUTOR, map.id(), undone);
        assertThat(storage.links().of(map.id(), 10)).containsExactly(new IssueLink(map.id(), slow, issue.id()));

        world.links.unlink(World.OWNER, map.id(), slow, "BACK-1");
        assertThatThrownBy(() -> world.history.undo(World.CONTRIBUTOR, map.id(), linked))
                .as("somebody else took the link away")
                .isInstanceOf(Conflict.class);
    }

    @Test
    public void answersAlikeForALinkWhoseIssueIsHiddenOrDeleted() {
        IssueView hidden = world.issues.add("BACK-1", "Fix");
        IssueView deleted = world.issues.add("BACK-2", "Mend");
        var slow = map.finding("Slow").id();
        int first = world.links.link(World.OWNER, map.id(), slow, "BACK-1").version();
        int second = world.links.link(World.OWNER, map.id(), slow, "BACK-2").version();
        world.issues.hide(hidden, World.OWNER);
        world.issues.delete(deleted);

        for (int revision : List.of(first, second)) {
            assertThatThrownBy(() -> undo(revision))
                    .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.faults())
                            .containsExactly(Fault.inField("revision", Text.of("jm.problem.undo.issue"))));
        }
        assertThat(storage.links().of(map.id(), 10)).hasSize(2);
    }

    @Test
    public void tellsAnEditorThatTheRecordIsGone() {
        int seen = map.version();
        int orders = id("Orders");
        world.arranging.removeTouchpoint(World.ADMIN, map.id(), orders);

        assertThatThrownBy(() ->
                        world.maps.changeTouchpoint(World.OWNER, map.id(), orders, seen, Map.of("name", "Too late")))
                .isInstanceOf(Conflict.class);
    }

    @Test
    public void listsNewestFirstPageByPage() {
        for (int i = 0; i < 5; i++) {
            world.maps.changeMap(World.OWNER, map.id(), map.version(), Map.of("name", "Name " + i));
        }

        List<Change> page = world.history.list(World.VIEWER, map.id(), HistoryFilter.ALL, Integer.MAX_VALUE, 2);
        List<Change> next = world.history.list(
                World.VIEWER, map.id(), HistoryFilter.ALL, page.get(1).revision(), 2);

        assertThat(page).extracting(Change::revision).containsExactly(6, 5);
        assertThat(next).extracting(Change::revision).containsExactly(4, 3);
    }

    @Test
    public void showsOutsidersNothing() {
        for (var outsider : World.outsiders()) {
            assertThatThrownBy(() -> world.history.list(outsider, map.id(), HistoryFilter.ALL, 10, 10))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> world.history.undo(outsider, map.id(), 1)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> world.arranging.removeTouchpoint(outsider, map.id(), id("Orders")))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> world.arranging.removeTouchpoint(World.VIEWER, map.id(), id("Orders")))
                .isInstanceOf(Forbidden.class);
    }
}
