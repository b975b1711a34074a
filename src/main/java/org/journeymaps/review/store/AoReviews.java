package org.journeymaps.review.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.store.AoRecords;
import org.journeymaps.platform.store.RemovableRow;
import org.journeymaps.platform.store.Rows;
import org.journeymaps.review.Review;
import org.journeymaps.review.Reviews;

/** Reviews in Active Objects. */
public final class AoReviews implements Reviews {
    private final ActiveObjects ao;

    public AoReviews(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Review> of(Id<JourneyMap> map, Id<Review> before, int limit) {
        Query query = Query.select(ReviewRow.COLUMNS)
                .where("MAP_ID = ? AND ID < ? AND REMOVED = ?", map.value(), before.value(), false)
                .order("ID DESC")
                .limit(limit);
        return Rows.read(ao, ReviewRow.class, query, AoReviews::review);
    }

    private static Review review(ReviewRow row) {
        return new Review(
                new Id<>(row.getID()),
                row.getReviewedAt().toInstant(),
                row.getReviewerKey(),
                Review.Trigger.of(row.getReviewTrigger()),
                row.getNote());
    }

    @Override
    public Map<Id<JourneyMap>, Instant> last(List<Id<JourneyMap>> maps) {
        record Done(Id<JourneyMap> map, Instant at) {}
        Rows.In wanted = new Rows.In("MAP_ID", maps.stream().map(Id::value).toList());
        return Rows.readIn(
                        ao,
                        ReviewRow.class,
                        "ID,MAP_ID,REVIEWED_AT,REMOVED",
                        wanted,
                        row -> RemovableRow.isLive(row)
                                ? new Done(
                                        new Id<>(row.getMapId()),
                                        row.getReviewedAt().toInstant())
                                : null)
                .stream()
                .collect(Collectors.toMap(Done::map, Done::at, (one, other) -> one.isAfter(other) ? one : other));
    }

    @Override
    public Id<Review> add(Id<JourneyMap> map, Review review) {
        return new Id<>(ao.create(
                        ReviewRow.class,
                        Rows.values(
                                "MAP_ID",
                                map.value(),
                                "REVIEWED_AT",
                                Date.from(review.at()),
                                "REVIEWER_KEY",
                                review.reviewerKey(),
                                "REVIEW_TRIGGER",
                                review.trigger().code(),
                                "NOTE",
                                review.note(),
                                "REMOVED",
                                false))
                .getID());
    }

    private AoRecords<ReviewRow, Review> records() {
        return new AoRecords<>(ao, ReviewRow.class, AoReviews::review, List.of());
    }

    @Override
    public Optional<Review> change(Id<JourneyMap> map, int id, UnaryOperator<Review> rule) {
        return records().change(map, id, rule);
    }

    @Override
    public Optional<Review> find(Id<JourneyMap> map, int id) {
        return records().find(map, id);
    }

    @Override
    public Optional<Review> remove(Id<JourneyMap> map, int id) {
        return records().remove(map, id);
    }

    @Override
    public Optional<Review> restore(Id<JourneyMap> map, int id) {
        return records().restore(map, id);
    }

    @Override
    public int count(Id<JourneyMap> map) {
        return records().count(map);
    }
}
