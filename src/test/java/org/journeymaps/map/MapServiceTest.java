package org.journeymaps.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import java.util.List;
import org.journeymaps.log.Change;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.MapText;
import org.journeymaps.model.Period;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.NotFound;
import org.journeymaps.problem.Text;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;

/** Creates and extends maps. */
public class MapServiceTest {
    private static final MapText NAME = new MapText("Laptop", "a new employee", "Ready on day one");

    private final World world = World.inMemory();

    /** P01: for whom; M12: before, during and after. */
    @Test
    public void createsAMapWithAStageForEachPeriodThatBelongsToItsCreator() {
        StoredMap map = created(List.of("Before", "During", "After"));

        assertThat(map.head()).isEqualTo(new MapHead(map.id(), 10_000, NAME, "agent", 1));
        assertThat(map.whole().stages())
                .extracting(Stage::name, Stage::period)
                .containsExactly(
                        tuple("Before", Period.BEFORE), tuple("During", Period.DURING), tuple("After", Period.AFTER));
        assertThat(map.changes())
                .containsExactly(new Change(
                        map.id(),
                        1,
                        "agent",
                        World.NOW,
                        Change.What.created(Change.Subject.MAP, map.id().value(), "Laptop"),
                        null));
    }

    @Test
    public void createsAMapWithoutStages() {
        assertThat(created(List.of()).whole().stages()).isEmpty();
    }

    @Test
    public void refusesAFourthStageAndAStageWithoutAName() {
        Invalid four = catchThrowableOfType(Invalid.class, () -> created(List.of("A", "B", "C", "D")));
        Invalid nameless = catchThrowableOfType(Invalid.class, () -> created(List.of("A", " ")));

        assertThat(four.faults()).containsExactly(Fault.inField("stages", Text.of("jm.problem.toomany", 4, 3)));
        assertThat(nameless.text()).isEqualTo(Text.of("jm.problem.required"));
        assertThat(world.storage.maps().inProject(10_000)).isEmpty();
    }

    @Test
    public void addsAStageAfterTheLast() {
        StoredMap map = created(List.of("A", "B"));

        Written<Stage> written = world.maps.addStage(World.CONTRIBUTOR, map.id(), "C", Period.AFTER);

        assertThat(written.version()).isEqualTo(2);
        assertThat(map.whole().stages()).last().isEqualTo(written.value());
        assertThat(map.whole().stages()).extracting(Stage::name).containsExactly("A", "B", "C");
    }

    @Test
    public void addsATouchpointAtTheEndOfItsStage() {
        StoredMap map = aMap().with(
                        stage("A").with(touchpoint("1"), touchpoint("2")),
                        stage("B").with(touchpoint("4")))
                .withUnplaced(touchpoint("5"))
                .storedIn(world.storage);

        world.maps.addTouchpoint(World.OWNER, map.id(), map.stage("A").id(), "3");
        Written<Touchpoint> written = world.maps.addTouchpoint(World.OWNER, map.id(), null, "6");

        assertThat(map.whole().touchpoints())
                .extracting(touchpoint -> touchpoint.meeting().name())
                .containsExactly("1", "2", "3", "4", "5", "6");
        assertThat(map.whole().touchpoints()).last().isEqualTo(written.value());
        assertThat(written.version()).isEqualTo(3);
    }

    @Test
    public void findsNoStageOfAnotherMap() {
        StoredMap map = aMap().with(stage("A")).storedIn(world.storage);
        StoredMap other = aMap().with(stage("B")).storedIn(world.storage);

        assertThat(catchThrowableOfType(
                        NotFound.class,
                        () -> world.maps.addTouchpoint(
                                World.OWNER, map.id(), other.stage("B").id(), "New")))
                .isNotNull();
        assertThat(catchThrowableOfType(
                        NotFound.class, () -> world.maps.addTouchpoint(World.OWNER, map.id(), new Id<>(99), "New")))
                .isNotNull();
        assertThat(map.version()).isEqualTo(1);
    }

    private StoredMap created(List<String> stages) {
        return new StoredMap(
                world.storage,
                world.maps.create(World.CONTRIBUTOR, "ITSD", NAME, stages).map());
    }
}
