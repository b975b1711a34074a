package org.journeymaps.mapfile.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.mapfile.RecordKey;
import org.journeymaps.mapfile.StableIds;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.store.Rows;

/** Stable ids in Active Objects, inserted in one batch. */
public final class AoStableIds implements StableIds {
    private final ActiveObjects ao;

    public AoStableIds(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<RecordKey, String> of(Id<JourneyMap> map) {
        Map<RecordKey, String> ids = new HashMap<>();
        Query query = Query.select(StableIdRow.COLUMNS)
                .where("MAP_ID = ?", map.value())
                .order("ID");
        ao.stream(
                StableIdRow.class,
                query,
                row -> ids.put(new RecordKey(new Subject(row.getKind()), row.getRecordId()), row.getStableId()));
        return ids;
    }

    @Override
    public List<Id<JourneyMap>> mapsNamed(String id) {
        Query query = Query.select(StableIdRow.COLUMNS)
                .where("STABLE_ID = ? AND KIND = ?", id, Subject.MAP.code())
                .order("ID");
        return Rows.read(ao, StableIdRow.class, query, row -> new Id<>(row.getMapId()));
    }

    @Override
    public void keep(Id<JourneyMap> map, Map<RecordKey, String> ids) {
        List<Map<String, Object>> rows = new ArrayList<>();
        ids.forEach((key, id) -> rows.add(Rows.values(
                "MAP_ID", map.value(),
                "KIND", key.kind().code(),
                "RECORD_ID", key.number(),
                "STABLE_ID", id)));
        Rows.addAll(ao, StableIdRow.class, rows);
    }
}
