package org.journeymaps.presence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import net.java.ao.Query;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.store.Rows;
import org.journeymaps.presence.Visitors;
import org.jspecify.annotations.Nullable;

/** Visitors in Active Objects, one row for each user and map. */
public final class AoVisitors implements Visitors {
    private final ActiveObjects ao;

    public AoVisitors(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<String> seenSince(Id<JourneyMap> map, Instant then) {
        Query query =
                Query.select(VisitorRow.COLUMNS).where("MAP_ID = ? AND SEEN_AT >= ?", map.value(), Date.from(then));
        return Rows.read(ao, VisitorRow.class, query, VisitorRow::getUserKey);
    }

    @Override
    public void seen(Id<JourneyMap> map, String userKey, Instant now) {
        String mapUser = map.value() + ":" + userKey;
        @Nullable VisitorRow row = Rows.one(ao, VisitorRow.class, "MAP_USER = ?", mapUser);
        if (row == null) {
            ao.create(
                    VisitorRow.class,
                    Rows.values(
                            "MAP_ID",
                            map.value(),
                            "USER_KEY",
                            userKey,
                            "SEEN_AT",
                            Date.from(now),
                            "MAP_USER",
                            mapUser));
        } else {
            row.setSeenAt(Date.from(now));
            row.save();
        }
    }

    @Override
    public void forget(Instant then) {
        ao.deleteWithSQL(VisitorRow.class, "SEEN_AT < ?", Date.from(then));
    }
}
