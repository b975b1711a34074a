package org.journeymaps.admission;

import java.util.List;
import java.util.Locale;

/** What a map gives to somebody. */
public record Grant(Party party, Level level) {

    /** How much, each level including the ones before it. */
    public enum Level {
        VIEW,
        CONTRIBUTE,
        EDIT;

        /** Every code, the least first. */
        public static final List<String> CODES = List.of("view", "contribute", "edit");

        /** Gives the name used in tables and JSON. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads {@link #code()} back; throws {@code IllegalArgumentException} for anything else. */
        public static Level of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
