package org.journeymaps.log;

import java.util.List;
import java.util.Optional;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.jspecify.annotations.Nullable;

/** The change log of every map; its revision guard is what makes two writers of one map meet. */
public interface Changes {
    /** Appends a change; fails inside the transaction when that revision of the map exists already. */
    void append(Change change);

    /** Appends the change that wrote a whole map; whoever follows the log is handed what is on it. */
    void append(Change change, Content content);

    /** Lists the changes of a map above a revision, oldest first. */
    List<Change> since(Id<JourneyMap> map, int revision);

    /** Lists at most so many of the changes that a filter takes below a revision of a map, newest first. */
    List<Change> before(Id<JourneyMap> map, int revision, int limit, ChangeFilter filter);

    /** Lists the keys of everybody who has changed a map, in one statement. */
    List<String> authors(Id<JourneyMap> map);

    /** Writes down why a change was made, or that nobody says so any more. */
    void explain(Id<JourneyMap> map, int revision, @Nullable String cause);

    /** Finds the change that made a revision of a map. */
    Optional<Change> at(Id<JourneyMap> map, int revision);
}
