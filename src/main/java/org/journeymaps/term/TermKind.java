package org.journeymaps.term;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a term names. */
public enum TermKind {
    CHANNEL,
    TYPE,
    FEELING,
    DEPARTMENT,
    EVIDENCE;

    /** The name of every kind. */
    public static final List<String> CODES =
            Stream.of(values()).map(TermKind::code).toList();

    /** Gives the name used in JSON, tables and bundle keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #code()} back; throws {@code IllegalArgumentException} for anything else. */
    public static TermKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
