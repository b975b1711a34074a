package org.journeymaps.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.journeymaps.model.Emotion;
import org.journeymaps.model.Experience;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.persona.ExperienceService;
import org.journeymaps.platform.Person;
import org.journeymaps.problem.NotFound;
import org.journeymaps.search.SearchService;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StorageContract;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Before;
import org.junit.Test;

/** B27: a touchpoint is copied in one request, as one step to undo, with what everyone and what each persona experiences there. */
public class DuplicateTest extends StorageContract {
    private World world;
    private StoredMap map;
    private Touchpoint waits;
    private int maja;

    public DuplicateTest(String kind, Supplier<Storage> opened) {
        super(kind, opened);
    }

    @Before
    public void open() {
        world = new World(storage);
        map = aMap().with(stage("A")
                        .with(
                                touchpoint("Orders"),
                                touchpoint("Waits")
                                        .thinking("Where is it?")
                                        .experiencing(-1)
                                        .promising("An answer in a day")
                                        .hurting("Slow", 3),
                                touchpoint("Receives")))
                .ownedBy("po")
                .storedIn(storage);
        waits = map.touchpoint("Waits");
        maja = world.personas
                .add(World.OWNER, "ITSD", Map.of("name", "Maja " + projectId))
                .id()
                .value();
        world.mapPersonas.choose(World.OWNER, map.id(), map.version(), List.of(maja));
        world.experiences.changeOf(
                World.OWNER,
                map.id(),
                new ExperienceService.Place(waits.id().value(), maja),
                map.version(),
                Map.of("thoughts", "She calls", "experienced", -2));
        world.maps.changeTouchpoint(
                World.OWNER,
                map.id(),
                waits.id().value(),
                map.version(),
                Map.of("description", "For a parcel", "owner", "agent", "importance", 4));
    }

    private Touchpoint copy() {
        return world.arranging
                .duplicateTouchpoint(World.OWNER, map.id(), waits.id().value(), "Waits again")
                .value();
    }

    @Test
    public void saysTheSameRightBehindTheOriginal() {
        Touchpoint copy = copy();

        assertThat(map.whole().touchpoints())
                .extracting(one -> one.meeting().name())
                .containsExactly("Orders", "Waits", "Waits again", "Receives");
        assertThat(copy.meeting().description()).isEqualTo("For a parcel");
        assertThat(copy.company().owner()).isEqualTo(new Person("agent"));
        assertThat(copy.marks().importance()).isEqualTo(4);
        assertThat(map.whole().messages()).extracting(one -> one.touchpoint()).contains(copy.id());
    }

    @Test
    public void keepsEveryonesExperienceAsEveryonesAndThatOfAPersonaAsTheirs() {
        Touchpoint copy = copy();

        Experience everyones = map.experience(copy.id()).orElseThrow();
        assertThat(everyones.thoughts()).isEqualTo("Where is it?");
        assertThat(everyones.experienced()).isEqualTo(new Emotion(-2));
        assertThat(map.whole().ofPersonas())
                .filteredOn(one -> one.touchpoint().equals(copy.id()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.persona()).isEqualTo(maja);
                    assertThat(one.thoughts()).isEqualTo("She calls");
                    assertThat(one.experienced()).isEqualTo(new Emotion(-4));
                });
    }

    @Test
    public void leavesWhatHangsOnTheOriginalWhereItIs() {
        copy();

        assertThat(storage.findings().of(map.id())).hasSize(1);
        assertThat(map.touchpoint("Waits").meeting().description()).isEqualTo("For a parcel");
        assertThat(map.experience(waits.id()).orElseThrow().thoughts()).isEqualTo("Where is it?");
    }

    @Test
    public void isOneEntryInTheLogAndOneStepToUndo() {
        int before = map.version();
        Touchpoint copy = copy();
        assertThat(map.version()).isEqualTo(before + 1);

        world.history.undo(World.OWNER, map.id(), map.version());
        assertThat(map.whole().touchpoints()).extracting(Touchpoint::id).doesNotContain(copy.id());

        world.history.undo(World.OWNER, map.id(), map.version());
        assertThat(map.touchpoint("Waits again").meeting().description()).isEqualTo("For a parcel");
    }

    @Test
    public void isFoundByEveryWordOfItsOwn() {
        String word = "parcelish" + projectId;
        world.maps.changeTouchpoint(
                World.OWNER, map.id(), waits.id().value(), map.version(), Map.of("backStage", word));
        Touchpoint copy = copy();

        assertThat(world.search.search(World.OWNER, "ITSD", SearchService.Query.of(word)).maps().stream()
                        .flatMap(found -> found.places().stream())
                        .map(place -> place.where().id()))
                .containsExactlyInAnyOrder(waits.id().value(), copy.id().value());
        assertThat(world.search
                        .search(World.OWNER, "ITSD", SearchService.Query.of("parcel again"))
                        .maps())
                .isEmpty();
    }

    @Test
    public void isMadeOnlyOfWhatIsOnTheMap() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> world.arranging.duplicateTouchpoint(World.OWNER, map.id(), 987_654, "None"));
    }
}
