package org.journeymaps.map;

import java.util.List;
import java.util.Optional;
import org.journeymaps.platform.Id;

/** The change log of every map; its revision guard is what makes two writers of one map meet. */
public interface Changes {
    /** Appends a change; fails inside the transaction when that revision of the map exists already. */
    void append(Change change);

    /** Lists the changes of a map above a revision, oldest first. */
    List<Change> since(Id<JourneyMap> map, int revision);

    /** Lists at most so many changes of a map below a revision, newest first. */
    List<Change> before(Id<JourneyMap> map, int revision, int limit);

    /** Finds the change that made a revision of a map. */
    Optional<Change> at(Id<JourneyMap> map, int revision);
}
