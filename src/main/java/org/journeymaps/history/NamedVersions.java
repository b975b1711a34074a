package org.journeymaps.history;

import java.util.List;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Shelf;
import org.journeymaps.platform.Id;

/** All stored named versions. */
public interface NamedVersions extends Shelf<NamedVersion> {
    /** Lists the named versions of a map, newest first, in one statement. */
    List<NamedVersion> of(Id<JourneyMap> map);

    /** Adds a version; the id of the record given is ignored. */
    Id<NamedVersion> add(Id<JourneyMap> map, NamedVersion version);
}
