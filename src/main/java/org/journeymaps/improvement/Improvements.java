package org.journeymaps.improvement;

import java.util.List;
import java.util.Map;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Shelf;
import org.journeymaps.platform.Id;

/** All stored improvements. */
public interface Improvements extends Shelf<Improvement> {
    /** Lists the improvements of a map with what they address, in two statements. */
    List<Improvement> of(Id<JourneyMap> map);

    /** Tells where each improvement of a map hangs or hung, also those taken off, in one statement. */
    Map<Integer, Anchor> anchors(Id<JourneyMap> map);

    /** Tells where these improvements hang, whatever their map. */
    Map<Id<Improvement>, Anchor> anchors(List<Id<Improvement>> ids);

    /** Adds an improvement; the id of the record given is ignored. */
    default Id<Improvement> add(Id<JourneyMap> map, Improvement improvement) {
        return addAll(map, List.of(improvement)).get(0);
    }

    /** Adds improvements in one batch and gives their ids in the same order; the ids of the records given are ignored (QP5). */
    List<Id<Improvement>> addAll(Id<JourneyMap> map, List<Improvement> improvements);
}
