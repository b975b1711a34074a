package org.journeymaps.map.store;

import java.util.Date;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.journeymaps.admission.AdmissionText;
import org.journeymaps.admission.Removal;
import org.journeymaps.field.store.FieldColumns;
import org.journeymaps.model.Experience;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.Message;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.store.Column;
import org.jspecify.annotations.Nullable;

/** The columns of a map and of its records, from their catalogues of fields. */
final class MapColumns {
    static final FieldColumns<JourneyMapRow, MapHead> MAP = new FieldColumns<>(
            JourneyMapRow.class,
            "ID,PROJECT_ID,OWNER_KEY,REVISION,PROJECT_RULES,MAP_RULES,REMOVED_BY,REMOVED_AT,TURNS,TEMPLATE",
            MapHead.STORED);
    static final FieldColumns<StageRow, Stage> STAGE =
            new FieldColumns<>(StageRow.class, "ID,MAP_ID,REMOVED", Stage.EVERY_FIELD);
    static final FieldColumns<TouchpointRow, Touchpoint> TOUCHPOINT =
            new FieldColumns<>(TouchpointRow.class, "ID,MAP_ID,REMOVED", Touchpoint.STORED);
    static final FieldColumns<ExperienceRow, Experience> EXPERIENCE =
            new FieldColumns<>(ExperienceRow.class, "ID,MAP_ID,TOUCHPOINT_ID,PERSONA_ID", Experience.STORED);
    static final FieldColumns<MessageRow, Message> MESSAGE =
            new FieldColumns<>(MessageRow.class, "ID,MAP_ID,TOUCHPOINT_ID,REMOVED", Message.FIELDS);

    /** Whose the map is, who gets in, and whether it is deleted: edits of fields do not change that. */
    private static final List<Column<JourneyMapRow, MapHead, ?>> ADMISSION = List.of(
            new Column<>(MapHead::isTemplate, JourneyMapRow::setTemplate),
            new Column<>(MapHead::ownerKey, JourneyMapRow::setOwnerKey),
            new Column<>(head -> AdmissionText.of(head.admission().project()), JourneyMapRow::setProjectRules),
            new Column<>(head -> AdmissionText.of(head.admission().rules()), JourneyMapRow::setMapRules),
            new Column<>(head -> removed(head, Removal::byKey), JourneyMapRow::setRemovedBy),
            new Column<>(head -> removed(head, by -> Date.from(by.at())), JourneyMapRow::setRemovedAt));

    /** The settings of the project are copied into the row without taking a turn, so that no other edit may touch them. */
    static final List<Column<JourneyMapRow, MapHead, ?>> HEAD =
            Stream.concat(MAP.columns().stream(), ADMISSION.stream()).toList();

    private MapColumns() {}

    private static <T> @Nullable T removed(MapHead head, Function<Removal, T> part) {
        Removal removal = head.admission().removal();
        return removal == null ? null : part.apply(removal);
    }
}
