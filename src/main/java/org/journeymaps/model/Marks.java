package org.journeymaps.model;

import java.util.List;
import org.journeymaps.field.Field;
import org.journeymaps.field.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What a touchpoint is marked as: how important it is, from 1 to 5 (P08), whether it is a moment of truth, influences a decision (L09),
 * can add value (M16), can be made more efficient (M13), and whether an internal goal makes it harder for the customer (D05).
 */
public record Marks(
        @Nullable Integer importance,
        boolean momentOfTruth,
        boolean decision,
        boolean addedValue,
        boolean moreEfficient,
        boolean internalGoalHurts) {
    /** Nothing is said of it. */
    public static final Marks NONE = new Marks(null, false, false, false, false, false);

    static final Field<Marks> IMPORTANCE = Field.<Marks>of(
                    "importance",
                    Rule.whole(1, 5),
                    Marks::importance,
                    (m, v) -> new Marks(
                            (Integer) v,
                            m.momentOfTruth,
                            m.decision,
                            m.addedValue,
                            m.moreEfficient,
                            m.internalGoalHurts))
            .labelled("jm.importance");

    static final Field<Marks> MOMENT_OF_TRUTH = Field.<Marks>of(
                    "momentOfTruth",
                    Rule.flag(),
                    Marks::momentOfTruth,
                    (m, v) -> new Marks(
                            m.importance, set(v), m.decision, m.addedValue, m.moreEfficient, m.internalGoalHurts))
            .labelled("jm.moment.of.truth");

    static final List<Field<Marks>> FLAGS = List.of(
            Field.<Marks>of(
                            "decision",
                            Rule.orElse(false, Rule.flag()),
                            Marks::decision,
                            (m, v) -> new Marks(
                                    m.importance,
                                    m.momentOfTruth,
                                    set(v),
                                    m.addedValue,
                                    m.moreEfficient,
                                    m.internalGoalHurts))
                    .labelled("jm.mark.decision"),
            Field.<Marks>of(
                            "addedValue",
                            Rule.orElse(false, Rule.flag()),
                            Marks::addedValue,
                            (m, v) -> new Marks(
                                    m.importance,
                                    m.momentOfTruth,
                                    m.decision,
                                    set(v),
                                    m.moreEfficient,
                                    m.internalGoalHurts))
                    .labelled("jm.mark.value"),
            Field.<Marks>of(
                            "moreEfficient",
                            Rule.orElse(false, Rule.flag()),
                            Marks::moreEfficient,
                            (m, v) -> new Marks(
                                    m.importance,
                                    m.momentOfTruth,
                                    m.decision,
                                    m.addedValue,
                                    set(v),
                                    m.internalGoalHurts))
                    .labelled("jm.mark.efficient"),
            Field.<Marks>of(
                            "internalGoalHurts",
                            Rule.orElse(false, Rule.flag()),
                            Marks::internalGoalHurts,
                            (m, v) -> new Marks(
                                    m.importance, m.momentOfTruth, m.decision, m.addedValue, m.moreEfficient, set(v)))
                    .labelled("jm.mark.hurts"));

    private static boolean set(@Nullable Object value) {
        return Boolean.TRUE.equals(value);
    }
}
