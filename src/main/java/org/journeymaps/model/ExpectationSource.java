package org.journeymaps.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where somebody's expectation comes from (D03). */
public enum ExpectationSource {
    EXPERIENCE,
    INDUSTRY,
    OTHERS,
    PROMISE;

    /** The names used in JSON, tables and the log. */
    public static final List<String> CODES =
            Stream.of(values()).map(ExpectationSource::code).toList();

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #code()} back; throws {@code IllegalArgumentException} for anything else. */
    public static ExpectationSource of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
