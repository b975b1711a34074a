package org.journeymaps.access;

import java.util.List;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.InMemoryRows;

/** The projects in which maps are shown, in memory. */
public final class InMemoryGuests implements Guests {
    private record Row(Id<JourneyMap> map, Guest guest) {}

    private final InMemoryRows<Row> rows = new InMemoryRows<>();

    public InMemoryRows<?> table() {
        return rows;
    }

    @Override
    public List<Guest> of(Id<JourneyMap> map) {
        return rows.all().filter(row -> row.map().equals(map)).map(Row::guest).toList();
    }

    @Override
    public List<Id<JourneyMap>> in(long projectId) {
        return rows.all()
                .filter(row -> row.guest().projectId() == projectId)
                .map(Row::map)
                .toList();
    }

    @Override
    public void add(Id<JourneyMap> map, long projectId) {
        rows.add(id -> new Row(map, new Guest(id, projectId)));
    }

    @Override
    public boolean remove(Id<JourneyMap> map, int id) {
        boolean there = of(map).stream().anyMatch(guest -> guest.id() == id);
        if (there) {
            rows.remove(id);
        }
        return there;
    }
}
