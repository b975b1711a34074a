package org.journeymaps.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.function.Supplier;
import org.journeymaps.map.ArrangeService.Behind;
import org.journeymaps.model.Period;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.testing.GenuineActiveObjects;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** What comes back into a gap that was filled meanwhile lies beside what fills it, in one order for everybody (P07, QC3). */
@RunWith(Parameterized.class)
public class OrderTieTest {
    private final World world;
    private final StoredMap map;

    public OrderTieTest(String database, Supplier<ActiveObjects> ao) {
        world = new World(Storage.in(ao.get()));
        map = aMap().with(
                        stage("First"),
                        stage("Away").with(touchpoint("There")),
                        stage("Last")
                                .with(
                                        touchpoint("A"),
                                        touchpoint("Away"),
                                        touchpoint("C"),
                                        touchpoint("D"),
                                        touchpoint("E")))
                .storedIn(world.storage);
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return GenuineActiveObjects.onBoth();
    }

    private Behind<Touchpoint> behind(String name) {
        return new Behind<>(map.touchpoint(name).id());
    }

    private void move(String name, String neighbour) {
        world.arranging.moveTouchpoint(
                World.OWNER,
                map.id(),
                map.touchpoint(name).id().value(),
                map.stage("Last").id(),
                behind(neighbour));
    }

    private List<String> touchpoints() {
        return map.whole().touchpoints().stream()
                .filter(touchpoint ->
                        map.stage("Last").id().equals(touchpoint.place().stage()))
                .map(touchpoint -> touchpoint.meeting().name())
                .toList();
    }

    @Test
    public void putsATouchpointBetweenTwoThatLieAtOneKey() {
        int away = map.touchpoint("Away").id().value();
        int removal =
                world.arranging.removeTouchpoint(World.OWNER, map.id(), away).version();
        move("D", "A");
        world.history.undo(World.OWNER, map.id(), removal);
        assertThat(map.touchpoint("D").place().order())
                .isEqualTo(map.touchpoint("Away").place().order());
        assertThat(touchpoints()).containsExactly("A", "Away", "D", "C", "E");

        move("E", "Away");

        assertThat(touchpoints()).containsExactly("A", "Away", "E", "D", "C");
        assertThat(map.whole().touchpoints().stream()
                        .filter(touchpoint ->
                                map.stage("Last").id().equals(touchpoint.place().stage()))
                        .map(touchpoint -> touchpoint.place().order()))
                .doesNotHaveDuplicates();
    }

    @Test
    public void putsAStageBetweenTwoThatLieAtOneKey() {
        int away = map.stage("Away").id().value();
        int removal = world.arranging.removeStage(World.OWNER, map.id(), away).version();
        int fresh = world.maps
                .addStage(World.OWNER, map.id(), "Fresh", Period.AFTER)
                .value()
                .id()
                .value();
        Id<Stage> first = map.stage("First").id();
        world.arranging.moveStage(World.OWNER, map.id(), fresh, new Behind<>(first));
        world.history.undo(World.OWNER, map.id(), removal);
        assertThat(map.stage("Fresh").order()).isEqualTo(map.stage("Away").order());

        world.arranging.moveStage(
                World.OWNER,
                map.id(),
                map.stage("Last").id().value(),
                new Behind<>(map.stage("Away").id()));

        assertThat(map.whole().stages()).extracting(Stage::name).containsExactly("First", "Away", "Last", "Fresh");
        assertThat(map.whole().stages()).extracting(Stage::order).doesNotHaveDuplicates();
    }
}
