package org.journeymaps.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StorageContract;
import org.junit.Test;

/** What {@link IssueStamps} promises. */
public class IssueStampsContractTest extends StorageContract {
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    private final Id<JourneyMap> map = new Id<>((int) projectId * 10);
    private final Id<JourneyMap> other = new Id<>((int) projectId * 10 + 1);

    public IssueStampsContractTest(String kind, Supplier<Storage> opened) {
        super(kind, opened);
    }

    private void renew(List<Id<JourneyMap>> maps, Instant now) {
        storage.stamps().renew(maps, now, now.minusSeconds(60));
    }

    @Test
    public void givesEachMapOneStampAndAnotherOneEachTime() {
        renew(List.of(map, other), NOON);
        String first = storage.stamps().all().get(map);
        renew(List.of(map), NOON.plusSeconds(1));

        assertThat(storage.stamps().all().get(map)).isNotEmpty().isNotEqualTo(first);
        assertThat(storage.stamps().all().get(other)).isEqualTo(first);
    }

    @Test
    public void forgetsWhatIsOlderThanWanted() {
        renew(List.of(map), NOON);
        renew(List.of(other), NOON.plusSeconds(60));
        assertThat(storage.stamps().all()).containsKeys(map, other);

        renew(List.of(other), NOON.plusSeconds(61));

        assertThat(storage.stamps().all()).containsKey(other).doesNotContainKey(map);
    }

    /** Oracle takes no more than 1,000 values in one list (QR5). */
    @Test
    public void takesMoreMapsThanAStatementMayName() {
        Set<Id<JourneyMap>> maps = IntStream.range(0, 1_001)
                .mapToObj(i -> new Id<JourneyMap>((int) projectId * 10_000 + i))
                .collect(Collectors.toSet());

        renew(List.copyOf(maps), NOON);
        renew(List.copyOf(maps), NOON);

        assertThat(storage.stamps().all().keySet()).containsAll(maps);
        renew(List.of(), NOON.plusSeconds(3_600));
    }
}
