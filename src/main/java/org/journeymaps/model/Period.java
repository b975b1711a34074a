package org.journeymaps.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** When a stage lies, seen from what the customer came for (M12). */
public enum Period {
    BEFORE,
    DURING,
    AFTER;

    /** Every code, in the order of time. */
    public static final List<String> CODES =
            Arrays.stream(values()).map(Period::code).toList();

    /** Gives the name used in JSON and tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #code()} back; throws {@code IllegalArgumentException} for anything else. */
    public static Period of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
