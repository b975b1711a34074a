package org.journeymaps.map.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.JourneyMaps.Met;
import org.journeymaps.model.Period;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.store.RemovableRow;
import org.journeymaps.platform.store.Rows;

/** Tells when and where touchpoints of many maps are met, without a word of what they say. */
record Whereabouts(ActiveObjects ao) {

    List<Met> met(List<Id<Touchpoint>> touchpoints) {
        Rows.In wanted = new Rows.In("ID", touchpoints.stream().map(Id::value).toList());
        return Rows.readIn(
                ao,
                TouchpointRow.class,
                "ID,STAGE_ID,CHANNEL_ID,REMOVED",
                wanted,
                row -> RemovableRow.isLive(row) ? met(row) : null);
    }

    private static Met met(TouchpointRow row) {
        Integer stage = row.getStageId();
        return new Met(new Id<>(row.getID()), stage == null ? null : new Id<>(stage), row.getChannelId());
    }

    Map<Id<Stage>, Period> periods(List<Id<Stage>> stages) {
        Map<Id<Stage>, Period> periods = new HashMap<>();
        Rows.In wanted = new Rows.In("ID", stages.stream().map(Id::value).toList());
        Rows.readIn(
                ao,
                StageRow.class,
                "ID,STAGE_PERIOD,REMOVED",
                wanted,
                row -> RemovableRow.isLive(row)
                        ? periods.put(new Id<>(row.getID()), Period.of(row.getStagePeriod()))
                        : null);
        return periods;
    }

    /** Lists the touchpoints that are on these maps. */
    List<Id<Touchpoint>> touchpointsOn(List<Id<JourneyMap>> maps) {
        Rows.In wanted = new Rows.In("MAP_ID", maps.stream().map(Id::value).toList());
        return Rows.readIn(
                ao,
                TouchpointRow.class,
                "ID,REMOVED",
                wanted,
                row -> RemovableRow.isLive(row) ? new Id<>(row.getID()) : null);
    }
}
