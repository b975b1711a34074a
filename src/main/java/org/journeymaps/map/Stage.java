package org.journeymaps.map;

import java.util.List;
import java.util.Objects;
import org.journeymaps.platform.Id;

/** A stage of the journey, in its period and at its exact place ({@link OrderKey}). */
public record Stage(Id<Stage> id, String name, Period period, String order) {

    /** Its place, which moving changes. */
    public static final Field<Stage> ORDER = Field.of(
            "order",
            Rule.text(Rule.NAME),
            Stage::order,
            (s, v) -> new Stage(s.id, s.name, s.period, String.valueOf(v)));

    /** What can be edited in place, field by field. */
    public static final Fields<Stage> FIELDS = new Fields<>(List.of(
            Field.of(
                    "name",
                    Rule.requiredText(Rule.NAME),
                    Stage::name,
                    (s, v) -> new Stage(s.id, String.valueOf(v), s.period, s.order)),
            Field.of(
                    "period",
                    Rule.oneOf(Period::of, Period.CODES),
                    Stage::period,
                    (s, v) -> new Stage(s.id, s.name, (Period) Objects.requireNonNull(v), s.order))));
}
