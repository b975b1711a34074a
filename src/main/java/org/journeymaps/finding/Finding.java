package org.journeymaps.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.journeymaps.map.Anchor;
import org.journeymaps.map.Field;
import org.journeymaps.map.Fields;
import org.journeymaps.map.Rule;
import org.journeymaps.platform.Id;
import org.jspecify.annotations.Nullable;

/** A pain or a gain at the place where it arises (M01); severity from 1 to 5, where 5 hurts most. */
public record Finding(
        Id<Finding> id,
        Anchor anchor,
        Kind kind,
        String text,
        @Nullable Integer severity) {

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

    /** What can be edited in place, field by field. */
    public static final Fields<Finding> FIELDS = new Fields<>(List.of(
            Field.of(
                    "text",
                    Rule.requiredText(Rule.SENTENCES),
                    Finding::text,
                    (f, v) -> new Finding(f.id, f.anchor, f.kind, String.valueOf(v), f.severity)),
            Field.of(
                    "severity",
                    Rule.whole(1, 5),
                    Finding::severity,
                    (f, v) -> new Finding(f.id, f.anchor, f.kind, f.text, (Integer) v))));
}
