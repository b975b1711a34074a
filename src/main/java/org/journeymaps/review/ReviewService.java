package org.journeymaps.review;

import java.time.Clock;
import java.util.List;
import org.journeymaps.access.MapAccess;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.Change.What;
import org.journeymaps.map.MapWriter;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Viewer;
import org.journeymaps.review.Review.Trigger;
import org.jspecify.annotations.Nullable;

/** Marks maps as reviewed and lists their reviews. */
public final class ReviewService {
    private final MapAccess access;
    private final MapWriter writer;
    private final Reviews reviews;
    private final Clock clock;

    public ReviewService(MapAccess access, MapWriter writer, Reviews reviews, Clock clock) {
        this.access = access;
        this.writer = writer;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** Lists at most so many reviews before the one given, newest first. */
    public List<Review> list(Viewer viewer, Id<JourneyMap> map, Id<Review> before, int limit) {
        return reviews.of(access.viewable(viewer, map).id(), before, limit);
    }

    /** Marks the map as reviewed now. */
    public Written<Review> mark(Viewer viewer, Id<JourneyMap> map, Trigger trigger, @Nullable String note) {
        return writer.edit(viewer, map, session -> {
            session.takeTurn();
            Review review = new Review(new Id<>(0), clock.instant(), viewer.key(), trigger, note);
            Id<Review> id = reviews.add(map, review);
            session.log(What.created(Subject.REVIEW, id.value(), note == null ? trigger.code() : note));
            return new Review(id, review.at(), review.reviewerKey(), trigger, note);
        });
    }
}
