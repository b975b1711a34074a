package org.journeymaps.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.journeymaps.map.Anchor;
import org.journeymaps.map.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StorageContract;
import org.junit.Test;

/** What {@link Sources} promises. */
public class SourcesContractTest extends StorageContract {
    private static final LocalDate SPRING = LocalDate.of(2026, 4, 14);
    private static final Anchor WAITS = Anchor.touchpoint(new Id<>(11));
    private static final Anchor ORDERS = Anchor.touchpoint(new Id<>(12));

    private final Id<JourneyMap> map = new Id<>((int) projectId * 10);

    public SourcesContractTest(String kind, Supplier<Storage> opened) {
        super(kind, opened);
    }

    @Test
    public void keepsTheSourcesOfAProject() {
        Id<Source> full = storage.sources().add(projectId, 9, "x".repeat(255), SPRING);
        Id<Source> bare = storage.sources().add(projectId, null, "Diaries", null);
        storage.sources().add(projectId + 1_000_000, 9, "elsewhere", SPRING);

        assertThat(storage.sources().inProject(projectId))
                .containsExactly(new Source(full, 9, "x".repeat(255), SPRING), new Source(bare, null, "Diaries", null));
    }

    @Test
    public void addsManySourcesInTheirOrder() {
        Source calls = new Source(new Id<>(0), 9, "Interviews", SPRING);
        Source diary = new Source(new Id<>(0), null, "Diaries", null);

        storage.sources().addAll(projectId, List.of(calls, diary));
        storage.sources().addAll(projectId, List.of());

        assertThat(storage.sources().inProject(projectId))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .containsExactly(calls, diary);
    }

    @Test
    public void listsWhatBacksAMapInTheOrderInWhichItWasSaid() {
        Id<Source> interviews = storage.sources().add(projectId, 9, "Interviews", SPRING);
        Id<Source> diaries = storage.sources().add(projectId, null, "Diaries", null);

        Source calls = new Source(interviews, 9, "Interviews", SPRING);
        Source diary = new Source(diaries, null, "Diaries", null);
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
