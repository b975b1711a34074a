package org.journeymaps.map;

import java.util.Locale;

/** When a stage lies, seen from what the customer came for (M12). */
public enum Period {
    BEFORE,
    DURING,
    AFTER;

    /** Gives the name used in JSON and tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #code()} back; throws {@code IllegalArgumentException} for anything else. */
    public static Period of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
