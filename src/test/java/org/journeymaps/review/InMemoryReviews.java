package org.journeymaps.review;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.journeymaps.map.JourneyMap;
import org.journeymaps.map.Owned;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.InMemoryRows;

/** Reviews in memory. */
public final class InMemoryReviews implements Reviews {
    private final InMemoryRows<Owned<Review>> reviews = new InMemoryRows<>();

    public InMemoryRows<?> table() {
        return reviews;
    }

    @Override
    public List<Review> of(Id<JourneyMap> map, Id<Review> before, int limit) {
        return reviews.all()
                .filter(row -> row.map().equals(map))
                .map(Owned::record)
                .filter(review -> review.id().value() < before.value())
                .sorted(Comparator.comparing((Review review) -> review.id().value())
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public Map<Id<JourneyMap>, Instant> last(List<Id<JourneyMap>> maps) {
        return reviews.all()
                .filter(row -> maps.contains(row.map()))
                .collect(Collectors.toMap(
                        Owned::map, row -> row.record().at(), (one, other) -> one.isAfter(other) ? one : other));
    }

    @Override
    public Id<Review> add(Id<JourneyMap> map, Review review) {
        return new Id<>(reviews.add(id -> new Owned<>(
                map, new Review(new Id<>(id), review.at(), review.reviewerKey(), review.trigger(), review.note()))));
    }
}
