package org.journeymaps.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Whether what was promised at a touchpoint is delivered (D20). */
public enum Promise {
    KEPT,
    BROKEN,
    UNKNOWN;

    /** Every code. */
    public static final List<String> CODES =
            Arrays.stream(values()).map(Promise::code).toList();

    /** Gives the name used in JSON and tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #code()} back; throws {@code IllegalArgumentException} for anything else. */
    public static Promise of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
