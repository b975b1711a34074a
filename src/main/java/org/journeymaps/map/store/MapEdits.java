package org.journeymaps.map.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import net.java.ao.Query;
import org.journeymaps.admission.AdmissionText;
import org.journeymaps.admission.ProjectSettings;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.JourneyMaps.Claim;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.Message;
import org.journeymaps.model.Shelf;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.store.AoRecords;
import org.journeymaps.platform.store.Column;
import org.journeymaps.platform.store.Rows;

/** Edits single rows of a map: one statement to load, one to store the columns that changed. */
final class MapEdits {

    private final ActiveObjects ao;

    MapEdits(ActiveObjects ao) {
        this.ao = ao;
    }

    Optional<Claim> claim(Id<JourneyMap> map) {
        return Optional.ofNullable(Rows.one(ao, JourneyMapRow.class, "ID = ?", map.value()))
                .map(RowClaim::of);
    }

    /** Waits for the writers before, because the row is updated, and reads it only then. */
    Optional<Claim> claimInTurn(Id<JourneyMap> map) {
        JourneyMapRow row = Rows.one(ao, JourneyMapRow.class, "ID = ?", map.value());
        if (row == null) {
            return Optional.empty();
        }
        row.setTurns(ThreadLocalRandom.current().nextInt());
        row.save();
        return claim(map);
    }

    private record RowClaim(JourneyMapRow row, MapHead head) implements Claim {
        static RowClaim of(JourneyMapRow row) {
            return new RowClaim(row, MapRecords.head(row));
        }

        @Override
        public void advance(int revision) {
            row.setRevision(revision);
            row.save();
        }
    }

    Optional<MapHead> changeHead(Id<JourneyMap> map, int id, UnaryOperator<MapHead> rule) {
        JourneyMapRow row = Rows.one(ao, JourneyMapRow.class, "ID = ?", map.value());
        if (row == null) {
            return Optional.empty();
        }
        MapHead before = MapRecords.head(row);
        MapHead changed = rule.apply(before);
        Column.update(row, MapColumns.HEAD, before, changed);
        return Optional.of(changed);
    }

    /** Reads first and writes then, because a row cannot be saved while it is streamed. */
    void settle(long projectId, ProjectSettings settings) {
        String text = AdmissionText.of(settings);
        Query query = Query.select(MapColumns.MAP.names()).where("PROJECT_ID = ?", projectId);
        for (JourneyMapRow row : ao.find(JourneyMapRow.class, query)) {
            row.setProjectRules(text);
            row.save();
        }
    }

    Shelf<Stage> stages() {
        AoRecords<StageRow, Stage> rows =
                new AoRecords<>(ao, StageRow.class, MapRecords::stage, MapColumns.STAGE.columns());
        return Shelf.of(rows::find, rows::change, rows::remove, rows::restore, rows::count);
    }

    Shelf<Message> messages() {
        AoRecords<MessageRow, Message> rows =
                new AoRecords<>(ao, MessageRow.class, MapRecords::message, MapColumns.MESSAGE.columns());
        return Shelf.of(rows::find, rows::change, rows::remove, rows::restore, rows::count);
    }

    Shelf<Touchpoint> touchpoints() {
        AoRecords<TouchpointRow, Touchpoint> rows =
                new AoRecords<>(ao, TouchpointRow.class, MapRecords::touchpoint, MapColumns.TOUCHPOINT.columns());
        return Shelf.of(rows::find, rows::change, rows::remove, rows::restore, rows::count);
    }
}
