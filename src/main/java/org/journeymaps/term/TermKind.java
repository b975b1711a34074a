package org.journeymaps.term;

import java.util.Locale;

/** What a term names. */
public enum TermKind {
    CHANNEL,
    TYPE,
    FEELING,
    DEPARTMENT,
    EVIDENCE;

    /** Gives the name used in JSON, tables and bundle keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #code()} back; throws {@code IllegalArgumentException} for anything else. */
    public static TermKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
