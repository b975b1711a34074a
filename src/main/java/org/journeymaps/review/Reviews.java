package org.journeymaps.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Shelf;
import org.journeymaps.platform.Id;

/** All stored reviews. */
public interface Reviews extends Shelf<Review> {
    /** Lists at most so many reviews of a map before the one given, newest first. */
    List<Review> of(Id<JourneyMap> map, Id<Review> before, int limit);

    /** Tells when each of the maps was last reviewed, without those that never were, in one statement. */
    Map<Id<JourneyMap>, Instant> last(List<Id<JourneyMap>> maps);

    /** Adds a review; the id of the record given is ignored. */
    Id<Review> add(Id<JourneyMap> map, Review review);
}
