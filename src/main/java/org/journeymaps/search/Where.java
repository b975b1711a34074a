package org.journeymaps.search;

import org.journeymaps.map.Change.Subject;
import org.journeymaps.map.JourneyMap;
import org.journeymaps.platform.Id;

/** The field of a record in which words stand; thoughts go by the id of their touchpoint. */
public record Where(Id<JourneyMap> map, Subject subject, int id, String field) {}
