package org.journeymaps.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.review.Review.Trigger;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StorageContract;
import org.junit.Test;

/** What {@link Reviews} promises (P32). */
public class ReviewsContractTest extends StorageContract {
    private static final Instant FEBRUARY = Instant.parse("2026-02-03T10:00:00Z");
    private static final Instant MAY = Instant.parse("2026-05-03T10:00:00Z");
    private static final Id<Review> LATEST = new Id<>(Integer.MAX_VALUE);

    private final Id<JourneyMap> map = new Id<>((int) projectId * 10);
    private final Id<JourneyMap> other = new Id<>((int) projectId * 10 + 1);

    public ReviewsContractTest(String kind, Supplier<Storage> opened) {
        super(kind, opened);
    }

    private Id<Review> add(Id<JourneyMap> of, Instant at, String note) {
        return storage.reviews().add(of, new Review(new Id<>(0), at, "po", Trigger.TECHNOLOGY, note));
    }

    @Test
    public void listsTheNewestFirstAndGoesOnWhereAPageEnded() {
        Id<Review> first = add(map, FEBRUARY, "x".repeat(4000));
        Id<Review> second = add(map, MAY, null);
        add(other, MAY, "elsewhere");

        List<Review> page = storage.reviews().of(map, LATEST, 1);
        List<Review> rest = storage.reviews().of(map, page.get(0).id(), 5);

        assertThat(page).containsExactly(new Review(second, MAY, "po", Trigger.TECHNOLOGY, null));
        assertThat(rest).containsExactly(new Review(first, FEBRUARY, "po", Trigger.TECHNOLOGY, "x".repeat(4000)));
    }

    @Test
    public void tellsWhenEachMapWasLastReviewed() {
        add(map, MAY, null);
        add(map, FEBRUARY, "written down later");

        assertThat(storage.reviews().last(List.of(map, other))).isEqualTo(Map.of(map, MAY));
        assertThat(storage.reviews().last(List.of())).isEmpty();
    }
}
