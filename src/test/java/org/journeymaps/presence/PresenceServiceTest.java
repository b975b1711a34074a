package org.journeymaps.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.journeymaps.testing.MapBuilder.aMap;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.NotFound;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StorageContract;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;

/** The people on one map learn of each other, and nobody else does (screens: "2 others here"). */
public class PresenceServiceTest extends StorageContract {
    private final World world = new World(storage);
    private final StoredMap map;
    private final StoredMap other;

    public PresenceServiceTest(String kind, Supplier<Storage> opened) {
        super(kind, opened);
        world.projects
                .add(projectId, "P" + projectId, "Project")
                .createdInBy("po", "agent")
                .browsedBy("viewer");
        map = aMap().inProject(projectId).storedIn(storage);
        other = aMap().inProject(projectId).storedIn(storage);
    }

    private List<String> enter(Viewer viewer, StoredMap where, Duration later) {
        Clock clock = Clock.fixed(World.NOW.plus(later), ZoneOffset.UTC);
        return new PresenceService(world.access, storage.transactions(), storage.visitors(), clock)
                .enter(viewer, where.id());
    }

    @Test
    public void tellsTheOthersOnTheMapAndNotOneself() {
        assertThat(enter(World.OWNER, map, Duration.ZERO)).isEmpty();
        assertThat(enter(World.VIEWER, map, Duration.ofSeconds(1))).containsExactly("po");
        assertThat(enter(World.OWNER, map, Duration.ofSeconds(15))).containsExactly("viewer");
        assertThat(enter(World.CONTRIBUTOR, other, Duration.ofSeconds(15))).isEmpty();
    }

    @Test
    public void forgetsWhoeverHasNotBeenSeenForAWhile() {
        enter(World.OWNER, map, Duration.ZERO);

        assertThat(enter(World.VIEWER, map, PresenceService.HERE)).containsExactly("po");
        assertThat(enter(World.VIEWER, map, PresenceService.HERE.plusSeconds(1)))
                .isEmpty();

        Duration late = PresenceService.KEPT.plusSeconds(1);
        enter(World.CONTRIBUTOR, other, late);
        assertThat(storage.visitors().seenSince(map.id(), World.NOW)).containsExactly("viewer");
    }

    @Test
    public void isNothingForAStranger() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> enter(World.STRANGER, map, Duration.ZERO));
        assertThat(storage.visitors().seenSince(map.id(), World.NOW)).isEmpty();
    }
}
