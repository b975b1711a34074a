package org.journeymaps.map.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import net.java.ao.Query;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.MapHead;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.store.Rows;

/** Reads the heads of maps, each in one statement. */
final class MapHeads {
    private MapHeads() {}

    static List<MapHead> of(ActiveObjects ao, List<Id<JourneyMap>> ids) {
        Rows.In wanted = new Rows.In("ID", ids.stream().map(Id::value).toList());
        return Rows.readIn(ao, JourneyMapRow.class, MapColumns.MAP.names(), wanted, MapRecords::head);
    }

    static List<MapHead> all(ActiveObjects ao) {
        return Rows.read(ao, JourneyMapRow.class, Query.select(MapColumns.MAP.names()), MapRecords::head);
    }

    /** Gives those that meet the criteria by name. */
    static List<MapHead> where(ActiveObjects ao, String criteria, Object... values) {
        Query query = Query.select(MapColumns.MAP.names()).where(criteria, values);
        return Rows.read(ao, JourneyMapRow.class, query, MapRecords::head).stream()
                .sorted(MapHead.BY_NAME)
                .toList();
    }
}
