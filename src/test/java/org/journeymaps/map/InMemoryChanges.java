package org.journeymaps.map;

import java.util.List;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.InMemoryRows;

/** The change log in memory. */
public final class InMemoryChanges implements Changes {
    private final InMemoryRows<Change> changes = new InMemoryRows<>();

    public InMemoryRows<?> table() {
        return changes;
    }

    @Override
    public void append(Change change) {
        changes.addUnique(
                other -> other.map().equals(change.map()) && other.revision() == change.revision(), id -> change);
    }

    @Override
    public List<Change> since(Id<JourneyMap> map, int revision) {
        return changes.all()
                .filter(change -> change.map().equals(map) && change.revision() > revision)
                .toList();
    }
}
