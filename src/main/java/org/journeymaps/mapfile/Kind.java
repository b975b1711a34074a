package org.journeymaps.mapfile;

import java.util.Locale;

/** The kinds of record that have an id of their own in a map file. */
public enum Kind {
    MAP,
    STAGE,
    TOUCHPOINT,
    MESSAGE,
    FINDING,
    IMPROVEMENT;

    /** Gives the name used in tables and ids. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #code()} back; throws {@code IllegalArgumentException} for anything else. */
    public static Kind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
