package org.journeymaps.finding;

import java.util.List;
import org.journeymaps.kind.AnchoredRecords;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;

/** All stored findings. */
public interface Findings extends AnchoredRecords<Finding> {
    /** Lists where these maps hurt and help, in one statement and without words. */
    List<Spot> spots(List<Id<JourneyMap>> maps);

    /** A finding by its kind and place only. */
    record Spot(Id<Finding> id, Id<JourneyMap> map, Anchor anchor, Finding.Kind kind) {}
}
