package org.journeymaps.persona;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the log of a project's library: who changed what of which persona or segment when (D06, ADR 30). A whole record has
 * no field; its name stands as before when it was taken off, and as after when it was added.
 */
public record LibraryChange(
        int id,
        String authorKey,
        Instant at,
        About about,
        @Nullable String field,
        @Nullable String before,
        @Nullable String after) {

    /** The record that was changed, and how it was called then. */
    public record About(Subject subject, int id, String name) {}

    /** What the library holds. */
    public enum Subject {
        PERSONA,
        SEGMENT;

        /** Gives the name used in JSON and tables. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads {@link #code()} back; throws {@code IllegalArgumentException} for anything else. */
        public static Subject of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
