package org.journeymaps.mapfile;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.InMemoryRows;

/** Stable ids in memory. */
public final class InMemoryStableIds implements StableIds {
    private record Row(Id<JourneyMap> map, RecordKey key, String id) {}

    private final InMemoryRows<Row> rows = new InMemoryRows<>();

    public InMemoryRows<?> table() {
        return rows;
    }

    @Override
    public Map<RecordKey, String> of(Id<JourneyMap> map) {
        return rows.all().filter(row -> row.map().equals(map)).collect(Collectors.toMap(Row::key, Row::id));
    }

    @Override
    public List<Id<JourneyMap>> mapsNamed(String id) {
        return rows.all()
                .filter(row -> row.key().kind().equals(Subject.MAP) && row.id().equals(id))
                .map(Row::map)
                .toList();
    }

    @Override
    public void keep(Id<JourneyMap> map, Map<RecordKey, String> ids) {
        ids.forEach((key, id) -> rows.add(number -> new Row(map, key, id)));
    }
}
