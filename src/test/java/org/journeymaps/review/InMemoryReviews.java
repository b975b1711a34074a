package org.journeymaps.review;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.journeymaps.map.Owned;
import org.journeymaps.model.JourneyMap;
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

    @Override
    public Optional<Review> change(Id<JourneyMap> map, int id, UnaryOperator<Review> rule) {
        return Owned.shelf(reviews).change(map, id, rule);
    }

    @Override
    public Optional<Review> find(Id<JourneyMap> map, int id) {
        return Owned.shelf(reviews).find(map, id);
    }

    @Override
    public Optional<Review> remove(Id<JourneyMap> map, int id) {
        return Owned.shelf(reviews).remove(map, id);
    }

    @Override
    public Optional<Review> restore(Id<JourneyMap> map, int id) {
        return Owned.shelf(reviews).restore(map, id);
    }

    @Override
    public int count(Id<JourneyMap> map) {
        return Owned.shelf(reviews).count(map);
    }
}
