package org.journeymaps.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import java.util.List;
import java.util.Map;
import org.journeymaps.mapfile.MapFiles;
import org.journeymaps.problem.Conflict;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.Test;

/** A map has one critical area in focus at a time (T20). */
public class FocusTest {
    private final World world = World.inMemory();
    private final StoredMap map = aMap().with(stage("A").with(touchpoint("Waits"), touchpoint("Calls")), stage("B"))
            .storedIn(world.storage);
    private final int waits = map.touchpoint("Waits").id().value();
    private final int calls = map.touchpoint("Calls").id().value();

    private void choose(@Nullable Object focus) {
        world.maps.focus(World.OWNER, map.id(), map.version(), focus);
    }

    private static Map<String, Object> on(String kind, int id) {
        return Map.of("kind", kind, "id", id);
    }

    private static Map<String, Object> done(int id) {
        return Map.of("kind", "touchpoint", "id", id, "done", true);
    }

    private @Nullable Focus focus() {
        return map.whole().focus();
    }

    @Test
    public void isOneStageOrTouchpointAndTheNextTakesItsPlace() {
        choose(on("touchpoint", waits));
        assertThat(map.whole().focusName()).contains("Waits");

        choose(on("stage", map.stage("B").id().value()));

        assertThat(focus()).isEqualTo(new Focus(Anchor.stage(map.stage("B").id()), false));
        assertThat(map.whole().focusName()).contains("B");
    }

    @Test
    public void isDoneOrGivenUpAndTheHistoryTellsWhich() {
        choose(on("touchpoint", waits));
        choose(done(waits));
        assertThat(focus())
                .isEqualTo(new Focus(Anchor.touchpoint(map.touchpoint("Waits").id()), true));
        assertThat(map.whole().focusName()).isEmpty();

        choose(null);

        assertThat(focus()).isNull();
        assertThat(map.changes().subList(map.changes().size() - 3, map.changes().size()))
                .extracting(
                        change -> change.what().before() + " > " + change.what().after())
                .containsExactly(
                        "null > touchpoint:" + waits,
                        "touchpoint:" + waits + " > touchpoint:" + waits + ":done",
                        "touchpoint:" + waits + ":done > null");
    }

    @Test
    public void isTakenBackByAnUndo() {
        choose(on("touchpoint", waits));
        choose(on("touchpoint", calls));

        world.history.undo(World.OWNER, map.id(), map.version());

        assertThat(map.whole().focusName()).contains("Waits");
    }

    @Test
    public void isNothingThatIsNotOnTheMap() {
        StoredMap other = aMap().with(stage("C").with(touchpoint("Elsewhere"))).storedIn(world.storage);
        int version = map.version();
        int elsewhere = other.touchpoint("Elsewhere").id().value();

        for (Object wrong : List.of(
                on("touchpoint", elsewhere),
                on("stage", 999),
                on("map", map.id().value()),
                Map.of("kind", "stage"),
                Map.of("kind", "stage", "id", "1"),
                Map.of("kind", "touchpoint", "id", waits, "done", "yes"),
                "touchpoint:" + waits)) {
            Invalid invalid = catchThrowableOfType(Invalid.class, () -> choose(wrong));
            assertThat(invalid.faults())
                    .as(String.valueOf(wrong))
                    .containsExactly(Fault.inField("focus", Text.of("jm.problem.focus")));
        }
        assertThat(map.version()).isEqualTo(version);
        assertThat(focus()).isNull();
    }

    @Test
    public void isNotToldOnceItIsOffTheMapAndIsBackWithIt() {
        choose(on("touchpoint", waits));
        world.arranging.removeTouchpoint(World.OWNER, map.id(), waits);
        assertThat(focus()).isNull();

        world.history.undo(World.OWNER, map.id(), map.version());

        assertThat(map.whole().focusName()).contains("Waits");
    }

    @Test
    public void isAConflictForWhoHasNotSeenThatAnotherWasChosen() {
        int seen = map.version();
        choose(on("touchpoint", waits));

        Conflict conflict = catchThrowableOfType(
                Conflict.class, () -> world.maps.focus(World.OWNER, map.id(), seen, on("touchpoint", calls)));

        assertThat(conflict.field()).isEqualTo("focus");
        assertThat(map.whole().focusName()).contains("Waits");
    }

    @Test
    public void goesIntoTheFileAndBackAndStaysOutOfSpreadsheets() {
        choose(done(calls));
        String file = world.files.json(World.OWNER, map.id()).text();
        choose(on("stage", map.stage("A").id().value()));

        world.fileImports.take(World.OWNER, "ITSD", file, null);

        assertThat(MapFiles.valid(file).at("/map/focus/done").asBoolean()).isTrue();
        assertThat(focus())
                .isEqualTo(new Focus(Anchor.touchpoint(map.touchpoint("Calls").id()), true));
        assertThat(world.exports.leftOut(World.OWNER, map.id())).contains(Text.of("jm.export.focus"));
    }

    @Test
    public void comesWithAFileIntoANewMapAndOnlyOnWhatIsThere() {
        choose(on("touchpoint", calls));
        String file = world.files.json(World.OWNER, map.id()).text();
        String id = MapFiles.valid(file).at("/map/id").asText();

        var copied = world.fileImports.take(World.OWNER, "ITSD", file.replace(id + "\"", "elsewhere\""), null);
        Invalid invalid = catchThrowableOfType(
                Invalid.class,
                () -> world.fileImports.take(
                        World.OWNER,
                        "ITSD",
                        "{\"format\":\"journey-map\",\"schemaVersion\":1,\"map\":{\"id\":\"m\",\"name\":\"New\",\"focus\":{\"on\":\"m\"}}}",
                        null));

        assertThat(new StoredMap(world.storage, copied.written().map()).whole().focusName())
                .contains("Calls");
        assertThat(invalid.faults()).containsExactly(Fault.inField("$.map.focus", Text.of("jm.problem.focus")));
    }
}
