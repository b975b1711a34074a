package org.journeymaps.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.access.Abilities;
import org.journeymaps.map.ArrangeService.Behind;
import org.journeymaps.model.Emotion;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.IssueView;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;

/** Shows maps as cards and whole, and counts only what is shown. */
public class ScreenServiceTest {
    private final World world = World.inMemory();
    private final StoredMap map = aMap().named("Laptop")
            .with(
                    stage("Before").with(touchpoint("Orders").experiencing(-0.5), touchpoint("Confirms")),
                    stage("After")
                            .with(touchpoint("Waits")
                                    .experiencing(-2)
                                    .hurting("Nothing moves", 5)
                                    .improvedBy("A deputy")))
            .withUnplaced(touchpoint("Asks").experiencing(2).pleasing("Friendly"))
            .storedIn(world.storage);

    @Test
    public void countsATouchpointWhoseStageIsOffTheMapAsNotPlaced() {
        StoredMap map = aMap().with(
                        stage("A").with(touchpoint("Orders").experiencing(1)),
                        stage("B").with(touchpoint("Waits").experiencing(-2)))
                .withUnplaced(touchpoint("Asks"))
                .storedIn(world.storage);
        int waits = map.touchpoint("Waits").id().value();
        world.arranging.removeStage(World.OWNER, map.id(), map.stage("B").id().value());

        assertThat(world.screens.cards(World.OWNER, "ITSD", 0, 100))
                .filteredOn(card -> card.head().id().equals(map.id()))
                .singleElement()
                .satisfies(card -> assertThat(card.curve()).hasSize(1));

        world.arranging.moveTouchpoint(
                World.OWNER, map.id(), map.touchpoint("Asks").id().value(), null, new Behind<>(new Id<>(waits)));

        assertThat(map.whole().touchpoints())
                .extracting(touchpoint -> touchpoint.meeting().name())
                .containsExactly("Orders", "Waits", "Asks");
    }

    @Test
    public void listsAProjectsMapsByNameWithTheirSizes() {
        aMap().named("apple").storedIn(world.storage);
        aMap().inProject(10_001).named("Elsewhere").storedIn(world.storage);

        List<MapCard> cards = world.screens.cards(World.VIEWER, "ITSD", 0, 100);

        assertThat(cards).extracting(card -> card.head().text().name()).containsExactly("apple", "Laptop");
        assertThat(cards.get(0).sizes()).isEqualTo(new MapCard.Sizes(0, 0, 0, 0));
        assertThat(cards.get(1).sizes()).isEqualTo(new MapCard.Sizes(2, 4, 1, 1));
        assertThat(cards.get(1).ownerName()).isEqualTo("Name of po");
    }

    @Test
    public void drawsTheCurveOfPlacedTouchpointsAndBreaksItWhereAValueIsMissing() {
        assertThat(world.screens.cards(World.VIEWER, "ITSD", 0, 100).get(0).curve())
                .containsExactly(Optional.of(new Emotion(-1)), Optional.empty(), Optional.of(new Emotion(-4)));
    }

    @Test
    public void saysWhatEachViewerMayDo() {
        assertThat(world.screens.map(World.OWNER, map.id()).around().abilities())
                .isEqualTo(new Abilities(true, true, true));
        assertThat(world.screens.map(World.ADMIN, map.id()).around().abilities())
                .isEqualTo(new Abilities(true, true, true));
        assertThat(world.screens.map(World.CONTRIBUTOR, map.id()).around().abilities())
                .isEqualTo(new Abilities(false, true, false));
        assertThat(world.screens.map(World.VIEWER, map.id()).around().abilities())
                .isEqualTo(new Abilities(false, false, false));
        assertThat(world.screens.mayCreate(World.VIEWER, "ITSD")).isFalse();
        assertThat(world.screens.mayCreate(World.CONTRIBUTOR, "ITSD")).isTrue();
    }

    @Test
    public void looksDifferentOnceSomebodyWhoIsNamedOnItIsCalledOtherwise() {
        int touchpoint = map.whole().touchpoints().get(0).id().value();
        world.maps.changeTouchpoint(World.OWNER, map.id(), touchpoint, map.version(), Map.of("owner", "viewer"));
        var head = world.screens.map(World.OWNER, map.id()).map().head();
        var before = world.screens.around(World.OWNER, head);
        assertThat(world.screens.around(World.OWNER, head)).isEqualTo(before);

        world.directory.delete("viewer");

        assertThat(world.screens.around(World.OWNER, head)).isNotEqualTo(before);
    }

    @Test
    public void showsAMapWholeAndWithoutAnyIssue() {
        IssueView issue = world.issues.add("BACK-1", "Fix");
        world.storage.links().add(map.id(), map.finding("Nothing moves").id(), issue.id());

        MapScreen screen = world.screens.map(World.VIEWER, map.id());

        assertThat(screen.map()).isEqualTo(map.whole());
        assertThat(screen.change().findings()).hasSize(2);
        assertThat(screen.change().improvements()).hasSize(1);
        assertThat(screen.toString()).doesNotContain("BACK-1", String.valueOf(issue.id()));
    }

    @Test
    public void countsNoPainOfATouchpointThatWasTakenOff() {
        world.arranging.removeTouchpoint(
                World.OWNER, map.id(), map.touchpoint("Waits").id().value());

        assertThat(world.screens.cards(World.VIEWER, "ITSD", 0, 100).get(0).sizes())
                .isEqualTo(new MapCard.Sizes(2, 3, 0, 1));
    }

    @Test
    public void placesNoIssueAtATouchpointThatWasTakenOff() {
        IssueView issue = world.issues.add("BACK-1", "Fix");
        world.storage.links().add(map.id(), map.finding("Nothing moves").id(), issue.id());

        world.arranging.removeTouchpoint(
                World.OWNER, map.id(), map.touchpoint("Waits").id().value());

        assertThat(world.places.of(World.VIEWER, issue.id())).isEmpty();
    }

    @Test
    public void listsOnePageOfMaps() {
        World many = World.inMemory();
        for (String name : List.of("C", "A", "D", "B")) {
            aMap().named(name).storedIn(many.storage);
        }

        assertThat(many.screens.cards(World.OWNER, "ITSD", 1, 2))
                .extracting(card -> card.head().text().name())
                .containsExactly("B", "C");
        assertThat(many.screens.cards(World.OWNER, "ITSD", 4, 2)).isEmpty();
    }
}
