package org.journeymaps.presence;

import java.time.Instant;
import java.util.List;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;

/** When each user last had a map open; every node sees the same. */
public interface Visitors {
    /** Lists who was seen on a map since then, by user key, in one statement. */
    List<String> seenSince(Id<JourneyMap> map, Instant then);

    /** Notes that a user is on a map. */
    void seen(Id<JourneyMap> map, String userKey, Instant now);

    /** Forgets whoever was last seen before then, on whatever map. */
    void forget(Instant then);
}
