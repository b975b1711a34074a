package org.journeymaps.mapfile;

import java.util.List;
import java.util.Map;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;

/** The ids that records brought along from a file; records that were made here have none stored ({@link Identity}). */
public interface StableIds {
    /** Gives the ids that a map and its records brought along, in one statement. */
    Map<RecordKey, String> of(Id<JourneyMap> map);

    /** Lists the maps that brought this id along, in one indexed statement. */
    List<Id<JourneyMap>> mapsNamed(String id);

    /** Keeps the ids of records that a file brought; none of them has one yet. */
    void keep(Id<JourneyMap> map, Map<RecordKey, String> ids);
}
