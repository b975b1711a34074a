package org.journeymaps.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Shelf;
import org.journeymaps.platform.Id;
import org.jspecify.annotations.Nullable;

/** All stored findings. */
public interface Findings extends Shelf<Finding> {
    /** Lists the findings of a map in the order in which they were written down, in one statement. */
    List<Finding> of(Id<JourneyMap> map);

    /** Lists where these maps hurt and help, in one statement and without words. */
    List<Spot> spots(List<Id<JourneyMap>> maps);

    Optional<Finding> find(Id<JourneyMap> map, Id<Finding> id);

    /** Finds findings by id, whatever their map. */
    List<Finding> find(List<Id<Finding>> ids);

    Id<Finding> add(Id<JourneyMap> map, Anchor anchor, Finding.Kind kind, String text, @Nullable Integer severity);

    /** Tells where each finding of a map hangs or hung, also those taken off, in one statement. */
    Map<Integer, Anchor> anchors(Id<JourneyMap> map);

    /** Adds findings in one batch and gives their ids in the same order; the ids of the records given are ignored (QP5). */
    List<Id<Finding>> addAll(Id<JourneyMap> map, List<Finding> findings);

    /** A finding by its kind and place only. */
    record Spot(Id<Finding> id, Id<JourneyMap> map, Anchor anchor, Finding.Kind kind) {}
}
