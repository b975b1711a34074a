package org.journeymaps.map;

import org.journeymaps.log.Change.Subject;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;

/** Counts what maps hold, so that they stay within {@link Limits}. */
@FunctionalInterface
public interface Census {
    /** Counts the map's records of one kind that are not taken off; 0 for a kind that no limit is about. */
    int count(Id<JourneyMap> map, Subject subject);
}
