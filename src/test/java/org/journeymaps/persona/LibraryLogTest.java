package org.journeymaps.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import org.journeymaps.platform.Viewer;
import org.journeymaps.testing.World;
import org.junit.Test;

/** Every write on a project's library is a change with author, time, what, before and after. */
public class LibraryLogTest {
    private final World world = World.inMemory();

    private List<LibraryChange> log() {
        return world.libraryHistory.list(World.VIEWER, "ITSD", Integer.MAX_VALUE, 50);
    }

    private static String line(LibraryChange change) {
        return change.about().subject().code() + " " + change.about().name() + " " + change.field() + ": "
                + change.before() + " > " + change.after();
    }

    @Test
    public void tellsWhoAddedChangedAndTookOffWhat() {
        int segment = world.segments
                .add(World.OWNER, "ITSD", Map.of("name", "New employees"))
                .id()
                .value();
        int maja = world.personas
                .add(World.OWNER, "ITSD", Map.of("name", "Maja"))
                .id()
                .value();
        Map<String, Object> more =
                Map.of("name", "Maja B", "segmentId", segment, "preferredChannels", List.of("sms", "Teams"));
        world.personas.change(World.CONTRIBUTOR, "ITSD", maja, 1, more);
        world.personas.remove(World.ADMIN, "ITSD", maja);

        assertThat(log().stream().map(LibraryLogTest::line))
                .containsExactly(
                        "persona Maja B null: Maja B > null",
                        "persona Maja B preferredChannels: null > #sms\nTeams",
                        "persona Maja B segmentId: null > New employees",
                        "persona Maja B name: Maja > Maja B",
                        "persona Maja null: null > Maja",
                        "segment New employees null: null > New employees");
        assertThat(log())
                .extracting(LibraryChange::authorKey)
                .containsExactly("admin", "agent", "agent", "agent", "po", "po");
        assertThat(log()).allMatch(change -> change.at().equals(World.NOW));
    }

    @Test
    public void holdsNothingOfWhatChangedNothingOrWasRefused() {
        int id = world.personas
                .add(World.OWNER, "ITSD", Map.of("name", "Maja"))
                .id()
                .value();
        int before = log().size();

        world.personas.change(World.OWNER, "ITSD", id, 1, Map.of("name", "Maja"));
        catchThrowable(() -> world.personas.add(World.OWNER, "ITSD", Map.of("name", "MAJA")));
        catchThrowable(() -> world.personas.change(World.OWNER, "ITSD", id, 1, Map.of("segmentId", 4711)));

        assertThat(log()).hasSize(before);
    }

    @Test
    public void comesInPagesAndOfOneProjectAlone() {
        for (String name : List.of("Maja", "Bo", "Kim")) {
            world.personas.add(World.OWNER, "ITSD", Map.of("name", name));
        }
        world.personas.add(World.OWNER, "BACK", Map.of("name", "Somebody else"));

        List<LibraryChange> first = world.libraryHistory.list(World.OWNER, "ITSD", Integer.MAX_VALUE, 2);
        List<LibraryChange> second =
                world.libraryHistory.list(World.OWNER, "ITSD", first.get(1).id(), 2);

        assertThat(first).extracting(change -> change.about().name()).containsExactly("Kim", "Bo");
        assertThat(second).extracting(change -> change.about().name()).containsExactly("Maja");
        for (Viewer outsider : World.outsiders()) {
            assertThat(catchThrowable(() -> world.libraryHistory.list(outsider, "ITSD", 9, 9)))
                    .isNotNull();
        }
    }
}
