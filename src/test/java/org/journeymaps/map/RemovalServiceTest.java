package org.journeymaps.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.journeymaps.admission.Admission;
import org.journeymaps.admission.Removal;
import org.journeymaps.log.Change;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.NotFound;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StorageContract;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;

/** A deleted map is missing for everybody, and comes back as it was for those who may bring it back. */
public class RemovalServiceTest extends StorageContract {
    private final World world = new World(storage);
    private final String project = "P" + projectId;
    private final StoredMap map;

    public RemovalServiceTest(String kind, Supplier<Storage> opened) {
        super(kind, opened);
        world.projects
                .add(projectId, project, "Project")
                .createdInBy("po", "agent")
                .administeredBy("admin")
                .browsedBy("viewer");
        map = aMap().inProject(projectId)
                .with(stage("A").with(touchpoint("Waits").hurting("No news", 4)))
                .storedIn(storage);
    }

    @Test
    public void isMissingForEverybodyOnceItIsDeleted() {
        long issue = 7_000_000 + projectId;
        storage.links().add(map.id(), map.finding("No news").id(), issue);
        assertThat(world.places.of(World.OWNER, issue)).hasSize(1);

        world.removals.remove(World.OWNER, map.id());

        for (Viewer viewer : List.of(World.OWNER, World.ADMIN, World.CONTRIBUTOR, World.VIEWER)) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> world.screens.map(viewer, map.id()));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> world.exports.leftOut(viewer, map.id()));
            assertThat(world.screens.cards(viewer, project, 0, 1000)).isEmpty();
            assertThat(world.places.of(viewer, issue)).isEmpty();
        }
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> world.maps.changeMap(World.OWNER, map.id(), 2, Map.of("name", "New")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> world.removals.remove(World.OWNER, map.id()));
    }

    @Test
    public void comesBackAsItWas() {
        JourneyMap before = map.whole();
        world.removals.remove(World.OWNER, map.id());

        world.removals.restore(World.ADMIN, map.id());

        assertThat(map.whole().touchpoints()).isEqualTo(before.touchpoints());
        assertThat(map.head().text()).isEqualTo(before.head().text());
        assertThat(map.head().admission()).isEqualTo(Admission.OPEN);
        assertThat(world.screens.cards(World.VIEWER, project, 0, 1000)).hasSize(1);
        assertThat(map.changes()).extracting(Change::revision).containsExactly(1, 2, 3);
    }

    @Test
    public void isListedForWhoMayBringItBackWithWhoAndWhen() {
        world.removals.remove(World.ADMIN, map.id());

        assertThat(world.removals.removed(World.OWNER, project))
                .extracting(head -> head.admission().removal())
                .containsExactly(new Removal("admin", World.NOW));
        assertThat(world.removals.removed(World.ADMIN, project)).hasSize(1);
        assertThat(world.removals.removed(World.CONTRIBUTOR, project)).isEmpty();
        assertThat(world.removals.removed(World.VIEWER, project)).isEmpty();
    }

    @Test
    public void isMissingForWhoMayNotBringItBack() {
        world.removals.remove(World.OWNER, map.id());

        for (Viewer viewer : List.of(World.CONTRIBUTOR, World.VIEWER, World.STRANGER, Viewer.ANONYMOUS)) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> world.removals.restore(viewer, map.id()));
        }
        assertThat(map.head().admission().removal()).isNotNull();
    }

    @Test
    public void staysAsItIsWhenItIsThereAlready() {
        assertThat(world.removals.restore(World.OWNER, map.id()).version()).isEqualTo(1);
        assertThat(map.version()).isEqualTo(1);
    }
}
