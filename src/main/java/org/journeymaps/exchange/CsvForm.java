package org.journeymaps.exchange;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a CSV file is written: its separator, and headers in the viewer's language or our English keys. */
public record CsvForm(char separator, boolean ownHeaders) {
    private static final Map<String, Character> SEPARATORS = Map.of("semicolon", ';', "comma", ',', "tab", '\t');

    /** Reads a form; nothing when the separator is unknown. English Excel opens commas, the Nordic ones semicolons. */
    public static Optional<CsvForm> of(@Nullable String separator, @Nullable String headers, String language) {
        boolean own = !"english".equals(headers);
        String chosen = separator == null ? (language.equals("en") ? "comma" : "semicolon") : separator;
        return Optional.ofNullable(SEPARATORS.get(chosen)).map(character -> new CsvForm(character, own));
    }

    /** Says whether numbers are written with a comma, as they are wherever the comma does not separate cells. */
    boolean decimalComma() {
        return separator == ';';
    }
}
