package org.journeymaps.map.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.journeymaps.map.Emotion;
import org.journeymaps.map.ExpectationSource;
import org.journeymaps.map.Experience;
import org.journeymaps.map.Feeling;
import org.journeymaps.map.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.store.Column;
import org.journeymaps.platform.store.RemovableRow;
import org.journeymaps.platform.store.Rows;
import org.jspecify.annotations.Nullable;

/** What everyone, and what single personas experience: two tables, so that a node of version 0.1 finds what it knows (ADR 21). */
final class Experiences {
    private final ActiveObjects ao;

    Experiences(ActiveObjects ao) {
        this.ao = ao;
    }

    Optional<Experience> change(Id<JourneyMap> map, int touchpoint, UnaryOperator<Experience> rule) {
        ExperienceRow row =
                Rows.one(ao, ExperienceRow.class, "TOUCHPOINT_ID = ? AND MAP_ID = ?", touchpoint, map.value());
        return row == null
                ? begin(map, Experience.nothing(new Id<>(touchpoint), null), rule)
                : Optional.of(change(row, rule));
    }

    private Experience change(ExperienceRow row, UnaryOperator<Experience> rule) {
        Experience before = of(row, feelings(row));
        Experience changed = rule.apply(before);
        if (!changed.feelings().equals(before.feelings())) {
            ao.deleteWithSQL(
                    FeelingRow.class, "MAP_ID = ? AND TOUCHPOINT_ID = ?", row.getMapId(), row.getTouchpointId());
            addFeelings(new Id<>(row.getMapId()), List.of(changed));
        }
        Column.update(row, MapColumns.FELT, before, changed);
        return changed;
    }

    private List<Feeling> feelings(ExperienceRow row) {
        Query query = Query.select(FeelingRow.COLUMNS)
                .where("MAP_ID = ? AND TOUCHPOINT_ID = ?", row.getMapId(), row.getTouchpointId())
                .order("ID");
        return Rows.read(ao, FeelingRow.class, query, Experiences::feeling);
    }

    Optional<Experience> change(Id<JourneyMap> map, int persona, int touchpoint, UnaryOperator<Experience> rule) {
        PersonaExperienceRow row = Rows.one(
                ao,
                PersonaExperienceRow.class,
                "TOUCHPOINT_ID = ? AND PERSONA_ID = ? AND MAP_ID = ?",
                touchpoint,
                persona,
                map.value());
        if (row == null) {
            return begin(map, Experience.nothing(new Id<>(touchpoint), persona), rule);
        }
        Experience before = of(row);
        Experience changed = rule.apply(before);
        Column.set(row, MapColumns.OF_PERSONA, before, changed);
        Column.update(row, MapColumns.FELT, before, changed);
        return Optional.of(changed);
    }

    private Optional<Experience> begin(Id<JourneyMap> map, Experience none, UnaryOperator<Experience> rule) {
        TouchpointRow owner = Rows.one(
                ao,
                TouchpointRow.class,
                "ID = ? AND MAP_ID = ?",
                none.touchpoint().value(),
                map.value());
        if (owner == null || !RemovableRow.isLive(owner)) {
            return Optional.empty();
        }
        Experience begun = rule.apply(none);
        if (!begun.equals(none)) {
            add(map, List.of(begun));
        }
        return Optional.of(begun);
    }

    void add(Id<JourneyMap> map, List<Experience> experiences) {
        List<Experience> everyones =
                experiences.stream().filter(one -> one.persona() == null).toList();
        Rows.addAll(
                ao,
                ExperienceRow.class,
                everyones.stream().map(one -> values(map, one)).toList());
        addFeelings(map, everyones);
        Rows.addAll(
                ao,
                PersonaExperienceRow.class,
                experiences.stream()
                        .filter(one -> one.persona() != null)
                        .map(one -> valuesOfPersona(map, one))
                        .toList());
    }

    private void addFeelings(Id<JourneyMap> map, List<Experience> experiences) {
        Rows.addAll(
                ao,
                FeelingRow.class,
                experiences.stream()
                        .flatMap(experience -> feelings(map, experience))
                        .toList());
    }

    private static Stream<Map<String, Object>> feelings(Id<JourneyMap> map, Experience experience) {
        int touchpoint = experience.touchpoint().value();
        return experience.feelings().stream()
                .map(feeling -> Rows.values(
                        "MAP_ID", map.value(),
                        "TOUCHPOINT_ID", touchpoint,
                        "TERM_ID", feeling.term(),
                        "FORESEEN", feeling.expected() ? 1 : null,
                        "RESPONSE", feeling.response()));
    }

    private static Map<String, Object> values(Id<JourneyMap> map, Experience experience) {
        return Rows.values(
                "MAP_ID", map.value(),
                "TOUCHPOINT_ID", experience.touchpoint().value(),
                "THOUGHTS", experience.thoughts(),
                "EXPECTATION", experience.said().expectation(),
                "EXPECT_SOURCE", code(experience.said().source()),
                "REACTION", experience.said().reaction(),
                "EXPECTED", MapRecords.halfSteps(experience.expected()),
                "EXPERIENCED", MapRecords.halfSteps(experience.experienced()));
    }

    private static Map<String, Object> valuesOfPersona(Id<JourneyMap> map, Experience experience) {
        Map<String, Object> values = values(map, experience);
        values.putAll(Rows.values(
                "PERSONA_ID", experience.persona(),
                "NOT_MET", experience.said().meets() ? null : 1,
                "FEELINGS", kept(experience.feelings())));
        return values;
    }

    /** Gives what is stored of a persona's feelings: nothing for none. */
    static @Nullable String kept(List<Feeling> feelings) {
        return feelings.isEmpty() ? null : Feeling.text(feelings);
    }

    static @Nullable String code(@Nullable ExpectationSource source) {
        return source == null ? null : source.code();
    }

    static Feeling feeling(FeelingRow row) {
        return new Feeling(row.getTermId(), row.getForeseen() != null, row.getResponse());
    }

    static Experience of(ExperienceRow row, List<Feeling> feelings) {
        return of(row, null, true, feelings);
    }

    static Experience of(PersonaExperienceRow row) {
        return of(row, row.getPersonaId(), row.getNotMet() == null, Feeling.of(row.getFeelings()));
    }

    private static Experience of(FeltRow row, @Nullable Integer persona, boolean meets, List<Feeling> feelings) {
        return new Experience(
                new Id<>(row.getTouchpointId()),
                persona,
                new Experience.Said(
                        meets,
                        row.getThoughts(),
                        row.getExpectation(),
                        source(row.getExpectSource()),
                        row.getReaction()),
                emotion(row.getExpected()),
                emotion(row.getExperienced()),
                feelings);
    }

    private static @Nullable ExpectationSource source(@Nullable String code) {
        return code == null ? null : ExpectationSource.of(code);
    }

    private static @Nullable Emotion emotion(@Nullable Integer halfSteps) {
        return halfSteps == null ? null : new Emotion(halfSteps);
    }
}
