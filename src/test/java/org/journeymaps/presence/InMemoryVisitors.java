package org.journeymaps.presence;

import java.time.Instant;
import java.util.List;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.InMemoryRows;

/** Visitors in memory. */
public final class InMemoryVisitors implements Visitors {
    private final InMemoryRows<Visit> visits = new InMemoryRows<>();

    record Visit(Id<JourneyMap> map, String userKey, Instant at) {}

    public InMemoryRows<?> table() {
        return visits;
    }

    @Override
    public List<String> seenSince(Id<JourneyMap> map, Instant then) {
        return visits.all()
                .filter(visit -> visit.map().equals(map) && !visit.at().isBefore(then))
                .map(Visit::userKey)
                .toList();
    }

    @Override
    public void seen(Id<JourneyMap> map, String userKey, Instant now) {
        visits.remove(visit -> visit.map().equals(map) && visit.userKey().equals(userKey));
        visits.add(id -> new Visit(map, userKey, now));
    }

    @Override
    public void forget(Instant then) {
        visits.remove(visit -> visit.at().isBefore(then));
    }
}
