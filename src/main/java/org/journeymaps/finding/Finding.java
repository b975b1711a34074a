package org.journeymaps.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.journeymaps.field.Field;
import org.journeymaps.field.Fields;
import org.journeymaps.field.Rule;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Anchored;
import org.journeymaps.platform.Id;
import org.journeymaps.problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * A pain or a gain at the place where it arises, a touchpoint, a stage or the map as a whole (M01, P15); severity from 1 to 5,
 * where 5 hurts most.
 */
public record Finding(
        Id<Finding> id,
        Anchor anchor,
        Kind kind,
        String text,
        @Nullable Integer severity,
        Nature nature,
        Handling handling)
        implements Anchored<Finding> {

    /** Whether it hurts or helps the customer. */
    public enum Kind {
        PAIN,
        GAIN;

        /** Every code. */
        public static final List<String> CODES =
                Arrays.stream(values()).map(Kind::code).toList();

        /** Gives the name used in JSON and tables. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads {@link #code()} back; throws {@code IllegalArgumentException} for anything else. */
        public static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** A finding of which no more is known yet. */
    public Finding(Id<Finding> id, Anchor anchor, Kind kind, String text, @Nullable Integer severity) {
        this(id, anchor, kind, text, severity, Nature.UNKNOWN, Handling.OPEN);
    }

    /** What can be edited in place, field by field. */
    public static final Fields<Finding> FIELDS = new Fields<>(Stream.of(
                    List.of(
                            Field.<Finding>of(
                                            "text",
                                            "WORDING",
                                            Rule.requiredText(Rule.SENTENCES),
                                            Finding::text,
                                            (Finding f, @Nullable Object v) -> f.saying(String.valueOf(v), f.severity))
                                    .labelled("jm.history.text"),
                            Field.<Finding>of(
                                            "severity",
                                            Rule.whole(1, 5),
                                            Finding::severity,
                                            (Finding f, @Nullable Object v) -> f.saying(f.text, (Integer) v))
                                    .labelled("jm.severity")),
                    Nature.FIELDS.stream()
                            .map(field -> field.in(Finding::nature, Finding::with))
                            .toList(),
                    Handling.FIELDS.stream()
                            .map(field -> field.in(Finding::handling, Finding::with))
                            .toList())
            .flatMap(List::stream)
            .toList());

    /** Whether it hurts or helps, which is said once. */
    public static final Field<Finding> KIND = Field.of(
            "kind",
            Rule.oneOf(Kind::of, Kind.CODES),
            Finding::kind,
            (f, v) -> new Finding(
                    f.id, f.anchor, (Kind) Objects.requireNonNull(v), f.text, f.severity, f.nature, f.handling));

    /** Everything that has a column. */
    public static final Fields<Finding> STORED =
            new Fields<>(Stream.concat(FIELDS.all().stream(), Stream.of(KIND)).toList());

    private Finding saying(String words, @Nullable Integer weight) {
        return new Finding(id, anchor, kind, words, weight, nature, handling);
    }

    private Finding with(Nature changed) {
        return new Finding(id, anchor, kind, text, severity, changed, handling);
    }

    private Finding with(Handling changed) {
        return new Finding(id, anchor, kind, text, severity, nature, changed);
    }

    /** Gives the next finding; throws {@link Invalid} when this one may not become so. */
    Finding becoming(Finding next) {
        return next.with(handling.becoming(next.handling));
    }

    @Override
    public Finding withId(Id<Finding> given) {
        return new Finding(given, anchor, kind, text, severity, nature, handling);
    }
}
