package org.journeymaps.access;

import java.time.Instant;
import java.util.Locale;
import org.journeymaps.admission.Party;
import org.jspecify.annotations.Nullable;

/** Who changed a project's settings when, and what: whether there are maps, or who edits them all. */
public record SettingsChange(
        Instant at, String byKey, What what, @Nullable Party party) {
    /** Most changes that a project remembers. */
    public static final int MOST = 30;

    /** What was changed. */
    public enum What {
        ON,
        OFF,
        NAMED,
        UNNAMED;

        /** Gives the name used in JSON and tables. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads {@link #code()} back; throws {@code IllegalArgumentException} for anything else. */
        public static What of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
