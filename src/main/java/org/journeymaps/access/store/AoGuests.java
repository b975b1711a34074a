package org.journeymaps.access.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import net.java.ao.Query;
import org.journeymaps.access.Guests;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.store.Rows;

/** The projects in which maps are shown, in Active Objects. */
public final class AoGuests implements Guests {
    private final ActiveObjects ao;

    public AoGuests(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Guest> of(Id<JourneyMap> map) {
        Query query = Query.select(MapProjectRow.COLUMNS)
                .where("MAP_ID = ?", map.value())
                .order("ID");
        return Rows.read(ao, MapProjectRow.class, query, row -> new Guest(row.getID(), row.getProjectId()));
    }

    @Override
    public List<Id<JourneyMap>> in(long projectId) {
        Query query = Query.select(MapProjectRow.COLUMNS)
                .where("PROJECT_ID = ?", projectId)
                .order("ID");
        return Rows.read(ao, MapProjectRow.class, query, row -> new Id<JourneyMap>(row.getMapId()));
    }

    @Override
    public void add(Id<JourneyMap> map, long projectId) {
        ao.create(MapProjectRow.class, Rows.values("MAP_ID", map.value(), "PROJECT_ID", projectId));
    }

    @Override
    public boolean remove(Id<JourneyMap> map, int id) {
        return ao.deleteWithSQL(MapProjectRow.class, "ID = ? AND MAP_ID = ?", id, map.value()) > 0;
    }
}
