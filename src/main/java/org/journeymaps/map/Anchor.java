package org.journeymaps.map;

import java.util.Locale;
import org.journeymaps.platform.Id;

/** What a finding, an improvement, evidence or an issue link hangs on: a record of a map by kind and id (design 3). */
public record Anchor(Kind kind, int id) {

    /** The kinds of record that something may hang on. */
    public enum Kind {
        TOUCHPOINT,
        FINDING;

        /** Gives the name used in tables. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads {@link #code()} back; throws {@code IllegalArgumentException} for anything else. */
        public static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public static Anchor touchpoint(Id<Touchpoint> id) {
        return new Anchor(Kind.TOUCHPOINT, id.value());
    }
}
