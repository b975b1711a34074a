package org.journeymaps.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StorageContract;
import org.junit.Test;

/** What {@link Sources} promises. */
public class SourcesContractTest extends StorageContract {
    private static final LocalDate SPRING = LocalDate.of(2026, 4, 14);
    private static final Id<Source> NEW = new Id<>(0);
    private static final Anchor WAITS = Anchor.touchpoint(new Id<>(11));
    private static final Anchor ORDERS = Anchor.touchpoint(new Id<>(12));

    private final Id<JourneyMap> map = new Id<>((int) projectId * 10);

    public SourcesContractTest(String kind, Supplier<Storage> opened) {
        super(kind, opened);
    }

    @Test
    public void keepsTheSourcesOfAProject() {
        Source full = added(projectId, new Source(NEW, 9, "x".repeat(255), SPRING));
        Source bare = added(projectId, new Source(NEW, null, "Diaries", null));
        added(projectId + 1_000_000, new Source(NEW, 9, "elsewhere", SPRING));

        assertThat(storage.sources().inProject(projectId)).containsExactly(full, bare);
        assertThat(full).isEqualTo(new Source(full.id(), 9, "x".repeat(255), SPRING));
        assertThat(bare).isEqualTo(new Source(bare.id(), null, "Diaries", null));
    }

    private Source added(long project, Source source) {
        storage.sources().addAll(project, List.of(source));
        List<Source> all = storage.sources().inProject(project);
        return all.get(all.size() - 1);
    }

    @Test
    public void findsSourcesByTheirIds() {
        Source calls = added(projectId, new Source(NEW, 9, "Interviews", SPRING));
        added(projectId, new Source(NEW, null, "Diaries", null));

        assertThat(storage.sources().find(List.of(new Id<>(987_654), calls.id())))
                .containsExactly(calls);
        assertThat(storage.sources().find(List.of())).isEmpty();
    }

    @Test
    public void addsManySourcesInTheirOrder() {
        Source calls = new Source(NEW, 9, "Interviews", SPRING);
        Source diary = new Source(NEW, null, "Diaries", null);

        storage.sources().addAll(projectId, List.of(calls, diary));
        storage.sources().addAll(projectId, List.of());

        assertThat(storage.sources().inProject(projectId))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .containsExactly(calls, diary);
    }

    @Test
    public void listsWhatBacksAMapInTheOrderInWhichItWasSaid() {
        Source calls = added(projectId, new Source(NEW, 9, "Interviews", SPRING));
        Source diary = added(projectId, new Source(NEW, null, "Diaries", null));
        storage.sources()
                .backAll(
                        map, List.of(new Backing(diary, WAITS), new Backing(calls, WAITS), new Backing(calls, ORDERS)));
        storage.sources().backAll(new Id<>(map.value() + 1), List.of(new Backing(calls, ORDERS)));

        assertThat(storage.sources().backing(map))
                .containsExactly(new Backing(diary, WAITS), new Backing(calls, WAITS), new Backing(calls, ORDERS));
    }

    @Test
    public void leavesOutASourceThatIsNoMore() {
        storage.sources().backAll(map, List.of(new Backing(new Source(new Id<>(987_654), null, "Gone", null), WAITS)));

        assertThat(storage.sources().backing(map)).isEmpty();
    }
}
