package org.journeymaps.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.field.Field;
import org.journeymaps.field.Rule;
import org.jspecify.annotations.Nullable;

/** What a map is to achieve (T01, P33), how far it reaches, and how it will be known that the goal is reached. */
public record Purpose(@Nullable String goal, @Nullable String scope, Measure measure) {
    /** Nothing is said of it. */
    public static final Purpose NONE = new Purpose(null, null, Measure.NONE);

    static final List<Field<Purpose>> FIELDS = Stream.concat(
                    Stream.of(
                            Field.<Purpose>of(
                                            "goal",
                                            Rule.text(Rule.SENTENCES),
                                            Purpose::goal,
                                            (p, v) -> new Purpose((String) v, p.scope, p.measure))
                                    .labelled("jm.map.goal"),
                            Field.<Purpose>of(
                                            "scope",
                                            Rule.text(Rule.SENTENCES),
                                            Purpose::scope,
                                            (p, v) -> new Purpose(p.goal, (String) v, p.measure))
                                    .labelled("jm.map.scope")),
                    Measure.FIELDS.stream()
                            .map(field -> field.in(Purpose::measure, (p, v) -> new Purpose(p.goal, p.scope, v))))
            .toList();

    /**
     * What tells that a goal is reached (T01, P33): of what kind it is, what is measured, where it stood, where it shall be, and by when.
     *
     * @param kind satisfaction, loyalty, image or effort
     * @param metric what is measured, such as CSAT
     */
    public record Measure(
            @Nullable String kind,
            @Nullable String metric,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable LocalDate by) {
        /** Nobody has said how the goal is measured. */
        public static final Measure NONE = new Measure(null, null, null, null, null);

        private static final List<String> KINDS = List.of("satisfaction", "loyalty", "image", "effort");

        private static final List<Field<Measure>> FIELDS = List.of(
                Field.<Measure>of(
                                "goalKind",
                                Rule.choice(null, KINDS),
                                Measure::kind,
                                (m, v) -> new Measure((String) v, m.metric, m.baseline, m.target, m.by))
                        .labelled("jm.map.goal.kind"),
                Field.<Measure>of(
                                "goalMetric",
                                Rule.text(Rule.NAME),
                                Measure::metric,
                                (m, v) -> new Measure(m.kind, (String) v, m.baseline, m.target, m.by))
                        .labelled("jm.map.goal.metric"),
                Field.<Measure>of(
                                "goalBaseline",
                                Rule.number(),
                                Measure::baseline,
                                (m, v) -> new Measure(m.kind, m.metric, (BigDecimal) v, m.target, m.by))
                        .labelled("jm.map.goal.baseline"),
                Field.<Measure>of(
                                "goalTarget",
                                Rule.number(),
                                Measure::target,
                                (m, v) -> new Measure(m.kind, m.metric, m.baseline, (BigDecimal) v, m.by))
                        .labelled("jm.map.goal.target"),
                Field.<Measure>of(
                                "goalDate",
                                Rule.date(),
                                Measure::by,
                                (m, v) -> new Measure(m.kind, m.metric, m.baseline, m.target, (LocalDate) v))
                        .labelled("jm.map.goal.date"));
    }
}
