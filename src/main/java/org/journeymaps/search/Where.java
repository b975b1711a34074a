package org.journeymaps.search;

import org.journeymaps.log.Change.Subject;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;

/** The field of a record in which words stand; thoughts go by the id of their touchpoint. */
public record Where(Id<JourneyMap> map, Subject subject, int id, String field) {}
