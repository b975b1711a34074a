package org.journeymaps.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.journeymaps.field.Field;
import org.journeymaps.field.Fields;
import org.journeymaps.field.Rule;
import org.journeymaps.platform.Id;
import org.jspecify.annotations.Nullable;

/** A stage of the journey, in its period and at its exact place ({@link OrderKey}), and what is to be achieved in it. */
public record Stage(Id<Stage> id, String name, Period period, String order, Aim aim) {

    /** Gives the same stage under its number. */
    public Stage withId(Id<Stage> given) {
        return new Stage(given, name, period, order, aim);
    }

    /** A stage of which no more is said. */
    public Stage(Id<Stage> id, String name, Period period, String order) {
        this(id, name, period, order, Aim.NONE);
    }

    /** Its place, which moving changes. */
    public static final Field<Stage> ORDER = Field.<Stage>of(
                    "order",
                    "ORDER_KEY",
                    Rule.text(Rule.NAME),
                    Stage::order,
                    (s, v) -> new Stage(s.id, s.name, s.period, String.valueOf(v), s.aim))
            .labelled("jm.history.place");

    private static final List<Field<Stage>> OWN = List.of(
            Field.<Stage>of(
                            "name",
                            Rule.requiredText(Rule.NAME),
                            Stage::name,
                            (Stage s, @Nullable Object v) ->
                                    new Stage(s.id, String.valueOf(v), s.period, s.order, s.aim))
                    .labelled("jm.map.name"),
            Field.<Stage>of(
                            "period",
                            "STAGE_PERIOD",
                            Rule.oneOf(Period::of, Period.CODES),
                            Stage::period,
                            (Stage s, @Nullable Object v) ->
                                    new Stage(s.id, s.name, (Period) Objects.requireNonNull(v), s.order, s.aim))
                    .labelled("jm.lane.period"));

    /** What can be edited in place, field by field. */
    public static final Fields<Stage> FIELDS = new Fields<>(Stream.concat(
                    OWN.stream(),
                    Aim.FIELDS.stream()
                            .map(field ->
                                    field.in(Stage::aim, (s, aim) -> new Stage(s.id, s.name, s.period, s.order, aim))))
            .toList());

    /** Everything that can change. */
    public static final Fields<Stage> EVERY_FIELD =
            new Fields<>(Stream.concat(FIELDS.all().stream(), Stream.of(ORDER)).toList());
}
