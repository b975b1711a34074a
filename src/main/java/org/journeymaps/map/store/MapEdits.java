package org.journeymaps.map.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import net.java.ao.Query;
import org.journeymaps.map.Experience;
import org.journeymaps.map.JourneyMap;
import org.journeymaps.map.JourneyMaps.Claim;
import org.journeymaps.map.MapHead;
import org.journeymaps.map.Message;
import org.journeymaps.map.ProjectSettings;
import org.journeymaps.map.Shelf;
import org.journeymaps.map.Stage;
import org.journeymaps.map.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.store.AoRecords;
import org.journeymaps.platform.store.Column;
import org.journeymaps.platform.store.RemovableRow;
import org.journeymaps.platform.store.Rows;
import org.jspecify.annotations.Nullable;

/** Edits single rows of a map: one statement to load, one to store the columns that changed. */
final class MapEdits {
    private static final String OF_MAP = "ID = ? AND MAP_ID = ?";

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

    private record RowClaim(JourneyMapRow row, MapHead head, boolean isFollowed) implements Claim {
        static RowClaim of(JourneyMapRow row) {
            return new RowClaim(row, MapRecords.head(row), MapRecords.isFollowed(row));
        }

        @Override
        public void advance(int revision) {
            row.setRevision(revision);
            if (isFollowed) {
                row.setFollowed(revision);
            }
            row.save();
        }

        @Override
        public void follow() {
            row.setFollowed(row.getRevision());
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
        Query query = Query.select(JourneyMapRow.COLUMNS).where("PROJECT_ID = ?", projectId);
        for (JourneyMapRow row : ao.find(JourneyMapRow.class, query)) {
            row.setProjectRules(text);
            row.save();
        }
    }

    Shelf<Stage> stages() {
        AoRecords<StageRow, Stage> rows = new AoRecords<>(ao, StageRow.class, MapRecords::stage, MapColumns.STAGE);
        return Shelf.of(rows::change, rows::remove, rows::restore, rows::count);
    }

    Shelf<Message> messages() {
        AoRecords<MessageRow, Message> rows =
                new AoRecords<>(ao, MessageRow.class, MapRecords::message, MapColumns.MESSAGE);
        return Shelf.of(rows::change, rows::remove, rows::restore, rows::count);
    }

    Shelf<Touchpoint> touchpoints() {
        AoRecords<TouchpointRow, Touchpoint> rows =
                new AoRecords<>(ao, TouchpointRow.class, MapRecords::touchpoint, MapColumns.TOUCHPOINT);
        return Shelf.of(rows::change, rows::remove, rows::restore, rows::count);
    }

    Optional<Experience> changeExperience(Id<JourneyMap> map, int touchpoint, UnaryOperator<Experience> rule) {
        ExperienceRow row =
                Rows.one(ao, ExperienceRow.class, "TOUCHPOINT_ID = ? AND MAP_ID = ?", touchpoint, map.value());
        return row == null ? beginExperience(map, touchpoint, rule) : Optional.of(changeExperience(row, rule));
    }

    private Experience changeExperience(ExperienceRow row, UnaryOperator<Experience> rule) {
        Experience before = MapRecords.experience(row, feelings(row));
        Experience changed = rule.apply(before);
        if (!changed.feelings().equals(before.feelings())) {
            ao.deleteWithSQL(
                    FeelingRow.class, "MAP_ID = ? AND TOUCHPOINT_ID = ?", row.getMapId(), row.getTouchpointId());
            addFeelings(new Id<>(row.getMapId()), List.of(changed));
        }
        Column.update(row, MapColumns.EXPERIENCE, before, changed);
        return changed;
    }

    private List<Integer> feelings(ExperienceRow row) {
        Query query = Query.select(FeelingRow.COLUMNS)
                .where("MAP_ID = ? AND TOUCHPOINT_ID = ?", row.getMapId(), row.getTouchpointId())
                .order("ID");
        return Rows.read(ao, FeelingRow.class, query, FeelingRow::getTermId);
    }

    private Optional<Experience> beginExperience(Id<JourneyMap> map, int touchpoint, UnaryOperator<Experience> rule) {
        @Nullable TouchpointRow owner = Rows.one(ao, TouchpointRow.class, OF_MAP, touchpoint, map.value());
        if (owner == null || !RemovableRow.isLive(owner)) {
            return Optional.empty();
        }
        Experience none = new Experience(new Id<>(touchpoint), null, null, null, List.of());
        Experience begun = rule.apply(none);
        if (!begun.equals(none)) {
            addExperiences(map, List.of(begun));
        }
        return Optional.of(begun);
    }

    void addExperiences(Id<JourneyMap> map, List<Experience> experiences) {
        Rows.addAll(
                ao,
                ExperienceRow.class,
                experiences.stream()
                        .map(experience -> MapRecords.values(map, experience))
                        .toList());
        addFeelings(map, experiences);
    }

    private void addFeelings(Id<JourneyMap> map, List<Experience> experiences) {
        Rows.addAll(
                ao,
                FeelingRow.class,
                experiences.stream()
                        .flatMap(experience -> MapRecords.feelings(map, experience))
                        .toList());
    }
}
