package org.journeymaps.issue.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.java.ao.Query;
import org.journeymaps.issue.IssueStamps;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.store.Rows;

/** Stamps in Active Objects; the table is as short as the maps are few whose issues changed in the last minutes. */
public final class AoIssueStamps implements IssueStamps {
    private final ActiveObjects ao;

    public AoIssueStamps(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<Id<JourneyMap>, String> all() {
        Map<Id<JourneyMap>, String> stamps = new HashMap<>();
        Query query = Query.select(IssueStampRow.COLUMNS).order("ID");
        ao.stream(
                IssueStampRow.class,
                query,
                row -> stamps.merge(new Id<>(row.getMapId()), row.getStamp(), (one, other) -> one + "." + other));
        return stamps;
    }

    @Override
    public void renew(Collection<Id<JourneyMap>> maps, Instant now, Instant forgetBefore) {
        ao.deleteWithSQL(IssueStampRow.class, "STAMPED_AT < ?", Date.from(forgetBefore));
        List<Integer> ids = maps.stream().map(Id::value).sorted().toList();
        for (Object[] some : Rows.chunks(ids)) {
            ao.deleteWithSQL(IssueStampRow.class, Rows.in("MAP_ID", some.length), some);
        }
        String stamp = UUID.randomUUID().toString();
        Rows.addAll(
                ao,
                IssueStampRow.class,
                ids.stream()
                        .map(id -> Rows.values("MAP_ID", id, "STAMP", stamp, "STAMPED_AT", Date.from(now)))
                        .toList());
    }
}
