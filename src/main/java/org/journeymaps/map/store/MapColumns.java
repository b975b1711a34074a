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
import org.journeymaps.platform.Id;
import org.journeymaps.platform.store.Column;
import org.jspecify.annotations.Nullable;

/** What edits of a map's records may change, column by column. */
final class MapColumns {
    private static final List<Column<JourneyMapRow, MapHead, ?>> OF_MAP = List.of(
            new Column<>(head -> head.text().name(), JourneyMapRow::setName),
            new Column<>(head -> head.text().perspective(), JourneyMapRow::setPerspective),
            new Column<>(head -> head.text().desiredExperience(), JourneyMapRow::setDesiredExperience),
            new Column<>(MapRecords::personas, JourneyMapRow::setPersonas),
            new Column<>(head -> head.state().life().code(), JourneyMapRow::setLife),
            new Column<>(head -> MapStates.focus(head.state()), JourneyMapRow::setFocus),
            new Column<>(head -> head.isTemplate(), JourneyMapRow::setTemplate),
            new Column<>(head -> head.state().expectations(), JourneyMapRow::setExpectations),
            new Column<>(head -> head.state().realistic(), JourneyMapRow::setRealistic),
            new Column<>(head -> head.state().reviewEvery(), JourneyMapRow::setReviewEvery),
            new Column<>(MapHead::ownerKey, JourneyMapRow::setOwnerKey),
            new Column<>(head -> AdmissionText.of(head.admission().project()), JourneyMapRow::setProjectRules),
            new Column<>(head -> AdmissionText.of(head.admission().rules()), JourneyMapRow::setMapRules),
            new Column<>(head -> removed(head, Removal::byKey), JourneyMapRow::setRemovedBy),
            new Column<>(head -> removed(head, by -> Date.from(by.at())), JourneyMapRow::setRemovedAt));

    /** The settings of the project are copied into the row without taking a turn, so that no other edit may touch them. */
    static final List<Column<JourneyMapRow, MapHead, ?>> HEAD = Stream.of(OF_MAP, MapPurpose.COLUMNS, MapLanes.COLUMNS)
            .flatMap(List::stream)
            .toList();

    static final FieldColumns<StageRow, Stage> STAGE = new FieldColumns<>(StageRow.class, Stage.EVERY_FIELD);

    static final List<Column<MessageRow, Message, ?>> MESSAGE = List.of(
            new Column<>(Message::text, MessageRow::setWording),
            new Column<>(message -> message.promise().code(), MessageRow::setPromise));

    private static final List<Column<TouchpointRow, Touchpoint, ?>> OWN = List.of(
            new Column<>(t -> number(t.place().stage()), TouchpointRow::setStageId),
            new Column<>(t -> t.place().order(), TouchpointRow::setOrderKey),
            new Column<>(t -> t.meeting().name(), TouchpointRow::setName),
            new Column<>(t -> t.meeting().description(), TouchpointRow::setDescription),
            new Column<>(t -> t.meeting().type(), TouchpointRow::setTypeId),
            new Column<>(t -> t.meeting().channel(), TouchpointRow::setChannelId),
            new Column<>(t -> t.company().department(), TouchpointRow::setDepartmentId),
            new Column<>(t -> t.customer().goal(), TouchpointRow::setCustomerGoal),
            new Column<>(t -> t.customer().action(), TouchpointRow::setCustomerAction),
            new Column<>(t -> t.company().frontStage(), TouchpointRow::setFrontStage),
            new Column<>(t -> t.company().backStage(), TouchpointRow::setBackStage),
            new Column<>(t -> t.weight().waitingMinutes(), TouchpointRow::setWaitingMinutes),
            new Column<>(t -> t.weight().momentOfTruth(), TouchpointRow::setMomentOfTruth));

    static final List<Column<TouchpointRow, Touchpoint, ?>> TOUCHPOINT =
            Stream.concat(OWN.stream(), TraitColumns.ALL.stream()).toList();

    static final List<Column<ExperienceRow, Experience, ?>> EXPERIENCE = List.of(
            new Column<>(e -> e.said().meets(), ExperienceRow::setMeets),
            new Column<>(e -> Experiences.kept(e.feelings()), ExperienceRow::setFeelings),
            new Column<>(Experience::thoughts, ExperienceRow::setThoughts),
            new Column<>(e -> e.said().expectation(), ExperienceRow::setExpectation),
            new Column<>(e -> Experiences.code(e.said().source()), ExperienceRow::setExpectSource),
            new Column<>(e -> e.said().reaction(), ExperienceRow::setReaction),
            new Column<>(e -> MapRecords.halfSteps(e.expected()), ExperienceRow::setExpected),
            new Column<>(e -> MapRecords.halfSteps(e.experienced()), ExperienceRow::setExperienced));

    private MapColumns() {}

    private static <T> @Nullable T removed(MapHead head, Function<Removal, T> part) {
        Removal removal = head.admission().removal();
        return removal == null ? null : part.apply(removal);
    }

    private static @Nullable Integer number(@Nullable Id<Stage> stage) {
        return stage == null ? null : stage.value();
    }
}
