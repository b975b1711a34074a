package org.journeymaps.map;

import java.util.Map;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;

/** Counts what maps hold, so that they stay within {@link Limits}. */
public interface Census {
    /** Counts the map's records of one kind that are not taken off; 0 for a kind that no limit is about. */
    int count(Id<JourneyMap> map, Subject subject);

    /** Gives how many records of each kind a map may hold; a kind without a limit is not named. */
    Map<Subject, Integer> limits();
}
