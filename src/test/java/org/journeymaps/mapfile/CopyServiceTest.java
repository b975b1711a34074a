package org.journeymaps.mapfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.journeymaps.log.Change;
import org.journeymaps.platform.IssueView;
import org.journeymaps.platform.Person;
import org.journeymaps.platform.ProjectRef;
import org.journeymaps.problem.Forbidden;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.Test;

/** A copy has everything that is on the map but its issues and history, ids of its own, and belongs to who made it. */
public class CopyServiceTest {
    private final World world = World.inMemory();
    private final StoredMap map = new StoredMap(
            world.storage,
            world.imports
                    .create(World.OWNER, "ITSD", SampleJourney.danish(), SampleJourney.NAME)
                    .map());

    private StoredMap copy(String project) {
        return new StoredMap(
                world.storage,
                world.copies.copy(World.CONTRIBUTOR, map.id(), project, "Again").map());
    }

    private JsonNode file(StoredMap one) {
        return MapFiles.valid(world.files.json(World.OWNER, one.id()).text());
    }

    @Test
    public void hasEverythingThatIsOnTheMap() {
        JsonNode original = file(map);
        for (String project : List.of("ITSD", "BACK")) {
            JsonNode copied = file(copy(project));

            assertThat(withoutIds(copied.path("map"))).isEqualTo(withoutIds(original.path("map")));
            assertThat(copied.findValuesAsText("id")).doesNotContainAnyElementsOf(original.findValuesAsText("id"));
        }
    }

    private static String withoutIds(JsonNode file) {
        return file.toString()
                .replaceAll("[0-9a-f-]{36}[.][a-z]+-\\d+", "id")
                .replaceAll("Again|" + SampleJourney.NAME.name(), "name")
                .replaceAll("Name of \\w+", "owner");
    }

    @Test
    public void hasNoIssuesAndItsOwnHistoryAndOwner() {
        IssueView issue = world.issues.add("BACK-1", "Fix");
        world.storage
                .links()
                .add(map.id(), world.storage.findings().of(map.id()).get(0).id(), issue.id());

        StoredMap copy = copy("BACK");

        assertThat(world.storage.links().of(copy.id(), 10)).isEmpty();
        assertThat(copy.head().ownerKey()).isEqualTo("agent");
        assertThat(copy.head().projectId()).isEqualTo(10_001);
        assertThat(copy.changes()).extracting(change -> change.what().subject()).containsExactly(Change.Subject.IMPORT);
    }

    @Test
    public void keepsTheOwnersOfItsRecordsWhoMaySeeWhereItGoes() {
        int touchpoint = map.whole().touchpoints().get(0).id().value();
        int finding = world.storage.findings().of(map.id()).get(0).id().value();
        int stage = map.whole().stages().get(0).id().value();
        world.maps.changeTouchpoint(World.OWNER, map.id(), touchpoint, map.version(), Map.of("owner", "viewer"));
        world.maps.changeStage(World.OWNER, map.id(), stage, map.version(), Map.of("owner", "agent"));
        world.findings.change(World.OWNER, map.id(), finding, map.version(), Map.of("owner", "admin"));

        StoredMap here = copy("ITSD");
        StoredMap there = copy("BACK");

        assertThat(owners(here)).containsExactly("viewer", "agent", "admin");
        assertThat(owners(there)).containsExactly("viewer", "agent", null);
    }

    /** The admin of the one project may not see the other. */
    private List<@Nullable String> owners(StoredMap one) {
        return Stream.of(
                        one.whole().touchpoints().get(0).company().owner(),
                        one.whole().stages().get(0).aim().owner(),
                        world.storage.findings().of(one.id()).get(0).handling().owner())
                .map(Person::keyOf)
                .toList();
    }

    @Test
    public void goesWhereTheViewerMayCreateMaps() {
        assertThat(world.copies.choices(World.OWNER, map.id()).projects())
                .extracting(ProjectRef::key)
                .containsExactly("ITSD", "BACK");
        assertThat(world.copies.choices(World.VIEWER, map.id()).projects()).isEmpty();
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> world.copies.copy(World.VIEWER, map.id(), "ITSD", "Again"));
    }
}
