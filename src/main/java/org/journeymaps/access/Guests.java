package org.journeymaps.access;

import java.util.List;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;

/** The projects besides its home in which a map is shown; the map's own row holds the same, for reading in one statement. */
public interface Guests {
    /** One project in which a map is shown. */
    record Guest(int id, long projectId) {}

    /** Lists the projects in which a map is shown, in the order in which they were added. */
    List<Guest> of(Id<JourneyMap> map);

    /** Lists the maps that are shown in a project without having their home there. */
    List<Id<JourneyMap>> in(long projectId);

    void add(Id<JourneyMap> map, long projectId);

    /** Takes one of the map's projects off; says whether it was there. */
    boolean remove(Id<JourneyMap> map, int id);
}
