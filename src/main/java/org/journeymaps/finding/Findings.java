package org.journeymaps.finding;

import java.util.List;
import java.util.Optional;
import org.journeymaps.map.Anchor;
import org.journeymaps.map.JourneyMap;
import org.journeymaps.map.Shelf;
import org.journeymaps.platform.Id;
import org.jspecify.annotations.Nullable;

/** All stored findings. */
public interface Findings extends Shelf<Finding> {
    /** Lists the findings of a map in the order in which they were written down, in one statement. */
    List<Finding> of(Id<JourneyMap> map);

    /** Counts pains and gains of each of these maps in one statement. */
    List<Tally> tally(List<Id<JourneyMap>> maps);

    Optional<Finding> find(Id<JourneyMap> map, Id<Finding> id);

    /** Finds findings by id, whatever their map. */
    List<Finding> find(List<Id<Finding>> ids);

    Id<Finding> add(Id<JourneyMap> map, Anchor anchor, Finding.Kind kind, String text, @Nullable Integer severity);

    /** How many findings of a kind a map has. */
    record Tally(Id<JourneyMap> map, Finding.Kind kind, int count) {}
}
