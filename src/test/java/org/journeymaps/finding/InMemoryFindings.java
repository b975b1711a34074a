package org.journeymaps.finding;

import java.util.List;
import org.journeymaps.kind.InMemoryAnchored;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;

/** Findings in memory. */
public final class InMemoryFindings extends InMemoryAnchored<Finding> implements Findings {
    @Override
    public List<Spot> spots(List<Id<JourneyMap>> maps) {
        return live().filter(row -> maps.contains(row.map()))
                .map(row -> new Spot(
                        row.record().id(),
                        row.map(),
                        row.record().anchor(),
                        row.record().kind()))
                .toList();
    }
}
