package org.journeymaps.issue;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.InMemoryRows;

/** Stamps in memory. */
public final class InMemoryIssueStamps implements IssueStamps {
    private final InMemoryRows<Stamped> stamps = new InMemoryRows<>();

    record Stamped(Id<JourneyMap> map, String stamp, Instant at) {}

    public InMemoryRows<?> table() {
        return stamps;
    }

    @Override
    public Map<Id<JourneyMap>, String> all() {
        return stamps.all().collect(Collectors.toMap(Stamped::map, Stamped::stamp));
    }

    @Override
    public void renew(Collection<Id<JourneyMap>> maps, Instant now, Instant forgetBefore) {
        String stamp = UUID.randomUUID().toString();
        stamps.remove(row -> row.at().isBefore(forgetBefore) || maps.contains(row.map()));
        maps.forEach(map -> stamps.add(id -> new Stamped(map, stamp, now)));
    }
}
