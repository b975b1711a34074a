package org.journeymaps.model;

import java.util.List;
import org.journeymaps.field.Field;
import org.journeymaps.field.Rule;

/**
 * What a touchpoint is marked as: it influences a decision (L09), it can add value (M16), it can be made more efficient (M13),
 * an internal goal makes it harder for the customer (D05).
 */
public record Marks(boolean decision, boolean addedValue, boolean moreEfficient, boolean internalGoalHurts) {
    /** Nothing is said of it. */
    public static final Marks NONE = new Marks(false, false, false, false);

    static final List<Field<Marks>> FIELDS = List.of(
            Field.of(
                    "decision",
                    Rule.orElse(false, Rule.flag()),
                    Marks::decision,
                    (m, v) -> new Marks(Boolean.TRUE.equals(v), m.addedValue, m.moreEfficient, m.internalGoalHurts)),
            Field.of(
                    "addedValue",
                    Rule.orElse(false, Rule.flag()),
                    Marks::addedValue,
                    (m, v) -> new Marks(m.decision, Boolean.TRUE.equals(v), m.moreEfficient, m.internalGoalHurts)),
            Field.of(
                    "moreEfficient",
                    Rule.orElse(false, Rule.flag()),
                    Marks::moreEfficient,
                    (m, v) -> new Marks(m.decision, m.addedValue, Boolean.TRUE.equals(v), m.internalGoalHurts)),
            Field.of(
                    "internalGoalHurts",
                    Rule.orElse(false, Rule.flag()),
                    Marks::internalGoalHurts,
                    (m, v) -> new Marks(m.decision, m.addedValue, m.moreEfficient, Boolean.TRUE.equals(v))));
}
