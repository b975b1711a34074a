package org.journeymaps.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.journeymaps.finding.Finding;
import org.journeymaps.map.ArrangeService.Behind;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Stage;
import org.journeymaps.platform.FakeMemories;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Viewer;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;

/** Tells where in the journeys an issue belongs, to those who may view the map (D01). */
public class IssuePlacesTest {
    private static final long ISSUE = 10_101;

    private final World world = World.inMemory();
    private final StoredMap map = aMap().with(
                    stage("Before").with(touchpoint("Orders")),
                    stage("After").with(touchpoint("Waits").experiencing(-2).hurting("Nothing moves", 5)))
            .withUnplaced(touchpoint("Asks").hurting("Nobody answers", 3))
            .storedIn(world.storage);

    @Test
    public void namesStageAndNumberOfTheTouchpoint() {
        link(map, "Nothing moves");
        link(map, "Nobody answers");

        assertThat(world.places.of(World.VIEWER, ISSUE))
                .extracting(
                        place -> place.finding().text(),
                        place -> place.stageName().orElse(null),
                        IssuePlace::number,
                        place -> place.experience().isPresent())
                .containsExactly(tuple("Nothing moves", "After", 2, true), tuple("Nobody answers", null, 3, false));
    }

    /** D17. */
    @Test
    public void tellsHowAgentsHelpAtTheTouchpoint() {
        link(map, "Nothing moves");
        int touchpoint = map.touchpoint("Waits").id().value();
        world.maps.changeTouchpoint(
                World.OWNER, map.id(), touchpoint, map.version(), Map.of("guidance", "Listen first"));

        assertThat(world.places.of(World.VIEWER, ISSUE))
                .extracting(place -> place.touchpoint().orElseThrow().guidance())
                .containsExactly("Listen first");
    }

    @Test
    public void tellsOutsidersNothing() {
        link(map, "Nothing moves");

        for (Viewer outsider : World.outsiders()) {
            assertThat(world.places.of(outsider, ISSUE)).isEmpty();
        }
    }

    @Test
    public void leavesOutMapsThatTheViewerMayNotView() {
        StoredMap secret = aMap().inProject(10_001)
                .with(stage("A").with(touchpoint("Pays").hurting("Dear", 1)))
                .storedIn(world.storage);
        link(secret, "Dear");
        link(map, "Nothing moves");

        assertThat(world.places.of(World.ADMIN, ISSUE))
                .extracting(place -> place.finding().text())
                .containsExactly("Nothing moves");
    }

    @Test
    public void showsAPlaceThoughTenOlderOnesAreHidden() {
        IntStream.range(0, 10)
                .forEach(i -> link(
                        aMap().inProject(10_001)
                                .with(stage("A").with(touchpoint("Pays").hurting("Dear", 1)))
                                .storedIn(world.storage),
                        "Dear"));
        link(map, "Nothing moves");

        assertThat(world.places.of(World.ADMIN, ISSUE))
                .extracting(place -> place.finding().text())
                .containsExactly("Nothing moves");
    }

    @Test
    public void doesNotTakeAFindingOnAFindingForOneOnATouchpoint() {
        Anchor other =
                new Anchor(Anchor.Kind.FINDING, map.touchpoint("Waits").id().value());
        Id<Finding> finding = world.storage
                .findings()
                .add(map.id(), new Finding(new Id<>(0), other, Finding.Kind.PAIN, "On a finding", null));
        world.storage.links().add(map.id(), finding, ISSUE);

        assertThat(world.places.of(World.VIEWER, ISSUE)).singleElement().satisfies(place -> {
            assertThat(place.touchpoint()).isEmpty();
            assertThat(place.number()).isZero();
        });
    }

    @Test
    public void leavesOutWhatHangsOnAStageThatWasTakenOff() {
        Id<Stage> stage = map.whole().stages().get(0).id();
        Id<Finding> finding = world.storage
                .findings()
                .add(
                        map.id(),
                        new Finding(new Id<>(0), Anchor.stage(stage), Finding.Kind.PAIN, "All of it is slow", null));
        world.storage.links().add(map.id(), finding, ISSUE);
        assertThat(world.places.of(World.VIEWER, ISSUE)).hasSize(1);
        assertThat(world.linked.counts(World.VIEWER, "ITSD").maps()).hasSize(1);

        int removal = world.arranging
                .removeStage(World.OWNER, map.id(), stage.value())
                .version();
        assertThat(world.places.of(World.VIEWER, ISSUE)).isEmpty();
        assertThat(world.linked.counts(World.VIEWER, "ITSD").maps()).isEmpty();
        assertThat(world.linked.issues(World.VIEWER, map.id()).hidden()).isEmpty();

        world.history.undo(World.OWNER, map.id(), removal);
        assertThat(world.places.of(World.VIEWER, ISSUE)).hasSize(1);
    }

    /** Whatever is changed: who looked before sees what somebody sees who looks for the first time (QP8). */
    @Test
    public void remembersNothingThatIsNoLongerTrue() {
        link(map, "Nothing moves");
        int pain = map.finding("Nothing moves").id().value();
        int waits = map.touchpoint("Waits").id().value();
        int orders = map.touchpoint("Orders").id().value();
        int after = map.stage("After").id().value();
        int before = map.stage("Before").id().value();
        List<Runnable> edits = List.of(
                () -> world.maps.changeTouchpoint(World.OWNER, map.id(), orders, map.version(), Map.of("name", "Asks")),
                () -> world.maps.changeTouchpoint(World.OWNER, map.id(), waits, map.version(), Map.of("name", "Hopes")),
                () -> world.experiences.change(
                        World.OWNER, map.id(), waits, map.version(), Map.of("experienced", 1, "thoughts", "Well")),
                () -> world.findings.change(World.OWNER, map.id(), pain, map.version(), Map.of("text", "It moves")),
                () -> world.maps.changeStage(World.OWNER, map.id(), after, map.version(), Map.of("name", "Later")),
                () -> world.maps.addTouchpoint(World.OWNER, map.id(), new Id<>(before), "Looks"),
                () -> world.arranging.moveTouchpoint(
                        World.OWNER, map.id(), orders, new Id<>(after), new Behind<>(new Id<>(waits))),
                () -> world.arranging.removeStage(World.OWNER, map.id(), before),
                () -> world.maps.changeMap(World.OWNER, map.id(), map.version(), Map.of("name", "Renamed")),
                () -> world.history.undo(World.OWNER, map.id(), map.version() - 1),
                () -> world.arranging.removeTouchpoint(World.OWNER, map.id(), waits),
                () -> world.history.undo(World.OWNER, map.id(), map.version()));
        for (int i = 0; i < edits.size(); i++) {
            world.places.of(World.VIEWER, ISSUE);

            edits.get(i).run();

            assertThat(world.places.of(World.VIEWER, ISSUE))
                    .as("after edit %d", i)
                    .isEqualTo(new IssuePlaces(
                                    world.access,
                                    new IssueService.Stores(
                                            world.storage.maps(), world.storage.findings(), world.storage.links()),
                                    world.storage.changes(),
                                    new FakeMemories())
                            .of(World.VIEWER, ISSUE));
        }
    }

    @Test
    public void standsALinkWhoseFindingIsNoMore() {
        world.storage.links().add(map.id(), new Id<>(987_654), ISSUE);

        assertThat(world.places.of(World.VIEWER, ISSUE)).isEmpty();
    }

    @Test
    public void remembersNothingThatWasChangedAndNobodyWhoLostTheRight() {
        link(map, "Nothing moves");
        assertThat(world.places.of(World.VIEWER, ISSUE)).hasSize(1);
        int pain = map.finding("Nothing moves").id().value();

        world.findings.change(World.OWNER, map.id(), pain, map.version(), Map.of("text", "It moves", "severity", 1));
        assertThat(world.places.of(World.VIEWER, ISSUE))
                .extracting(place -> place.finding().text())
                .containsExactly("It moves");

        int removal = world.findings.remove(World.OWNER, map.id(), pain).version();
        assertThat(world.places.of(World.VIEWER, ISSUE)).isEmpty();
        world.history.undo(World.OWNER, map.id(), removal);
        assertThat(world.places.of(World.VIEWER, ISSUE)).hasSize(1);

        world.removals.remove(World.OWNER, map.id());
        assertThat(world.places.of(World.VIEWER, ISSUE)).isEmpty();
    }

    private void link(StoredMap linked, String pain) {
        world.storage.links().add(linked.id(), linked.finding(pain).id(), ISSUE);
    }
}
