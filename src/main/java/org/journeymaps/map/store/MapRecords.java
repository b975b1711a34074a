package org.journeymaps.map.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.admission.Admission;
import org.journeymaps.admission.AdmissionText;
import org.journeymaps.admission.Removal;
import org.journeymaps.model.Experience;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.MapState;
import org.journeymaps.model.MapText;
import org.journeymaps.model.Message;
import org.journeymaps.model.Period;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.store.RemovableRow;
import org.journeymaps.platform.store.Rows;
import org.jspecify.annotations.Nullable;

/** Turns the map's rows into records. */
final class MapRecords {
    private MapRecords() {}

    static MapHead head(JourneyMapRow row) {
        MapHead bare = new MapHead(
                new Id<>(row.getID()),
                row.getProjectId(),
                MapText.BLANK,
                row.isTemplate() ? MapState.DRAFT.asTemplate() : MapState.DRAFT,
                row.getOwnerKey(),
                row.getRevision(),
                new Admission(
                        AdmissionText.settings(row.getProjectRules()),
                        AdmissionText.rules(row.getMapRules()),
                        removal(row.getRemovedBy(), row.getRemovedAt())));
        return MapColumns.MAP.read(row, bare);
    }

    private static @Nullable Removal removal(@Nullable String by, @Nullable Date at) {
        return by == null || at == null ? null : new Removal(by, at.toInstant());
    }

    static Stage stage(StageRow row) {
        return MapColumns.STAGE.read(row, new Stage(new Id<>(row.getID()), "", Period.BEFORE, ""));
    }

    static Touchpoint touchpoint(TouchpointRow row) {
        return MapColumns.TOUCHPOINT.read(row, Touchpoint.EMPTY.withId(new Id<>(row.getID())));
    }

    static Map<String, Object> values(Id<JourneyMap> map, Stage stage) {
        return MapColumns.STAGE.values(Rows.values("MAP_ID", map.value(), "REMOVED", false), stage);
    }

    static Map<String, Object> values(Id<JourneyMap> map, Message message) {
        return MapColumns.MESSAGE.values(
                Rows.values(
                        "MAP_ID",
                        map.value(),
                        "TOUCHPOINT_ID",
                        message.touchpoint().value(),
                        "REMOVED",
                        false),
                message);
    }

    static Map<String, Object> values(Id<JourneyMap> map, Touchpoint touchpoint) {
        return MapColumns.TOUCHPOINT.values(Rows.values("MAP_ID", map.value(), "REMOVED", false), touchpoint);
    }

    static Message message(MessageRow row) {
        Message bare = Message.at(new Id<>(row.getTouchpointId())).withId(new Id<>(row.getID()));
        return MapColumns.MESSAGE.read(row, bare);
    }

    /** The rows of several maps, sorted into maps. */
    static final class Loaded {
        private final Map<Integer, List<Stage>> stages = new HashMap<>();
        private final Map<Integer, List<Touchpoint>> touchpoints = new HashMap<>();
        private final Map<Integer, List<Experience>> experiences = new HashMap<>();
        private final Map<Integer, List<Experience>> ofPersonas = new HashMap<>();
        private final Map<Integer, List<Message>> messages = new HashMap<>();

        void add(StageRow row) {
            if (RemovableRow.isLive(row)) {
                put(stages, row.getMapId(), stage(row));
            }
        }

        void add(TouchpointRow row) {
            if (RemovableRow.isLive(row)) {
                put(touchpoints, row.getMapId(), touchpoint(row));
            }
        }

        void add(ExperienceRow row) {
            put(row.getPersonaId() == null ? experiences : ofPersonas, row.getMapId(), Experiences.of(row));
        }

        void add(MessageRow row) {
            if (RemovableRow.isLive(row)) {
                put(messages, row.getMapId(), message(row));
            }
        }

        private static <T> void put(Map<Integer, List<T>> shelf, int key, T value) {
            shelf.computeIfAbsent(key, empty -> new ArrayList<>()).add(value);
        }

        JourneyMap map(MapHead head) {
            int id = head.id().value();
            List<Stage> ordered = stages.getOrDefault(id, new ArrayList<>());
            ordered.sort(Comparator.comparing(Stage::order)
                    .thenComparing(stage -> stage.id().value()));
            List<Touchpoint> met = touchpoints.getOrDefault(id, new ArrayList<>());
            met.sort(inOrderOf(ordered));
            return new JourneyMap(
                    head,
                    ordered,
                    met,
                    experiences.getOrDefault(id, List.of()),
                    ofPersonas.getOrDefault(id, List.of()),
                    messages.getOrDefault(id, List.of()));
        }

        private static Comparator<Touchpoint> inOrderOf(List<Stage> stages) {
            Map<Id<Stage>, Integer> places = new HashMap<>();
            stages.forEach(stage -> places.put(stage.id(), places.size()));
            return Comparator.comparing(
                            (Touchpoint t) -> places.getOrDefault(t.place().stage(), places.size()))
                    .thenComparing(t -> t.place().order())
                    .thenComparing(t -> t.id().value());
        }
    }
}
