package org.journeymaps.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A journey that ships with the app, written in each of the four languages (T22). */
public enum Template {
    /** A finished map to look at and to copy (T23). */
    EXAMPLE,
    /** From the first need for help to the follow-up after a ticket is closed (T04, T11). */
    TICKET,
    /** Five stages from awareness to loyalty, with touchpoints in several channels (L04). */
    CHANNELS,
    /** Seven stages from awareness to recycling (M02). */
    LEVELS;

    /** Gives the name used in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds the template of that code. */
    public static Optional<Template> of(String code) {
        return Arrays.stream(values())
                .filter(template -> template.code().equals(code))
                .findFirst();
    }

    /** Gives the journey in one of the languages en, da, no and sv. */
    SpreadsheetFile in(String language) {
        String name = code() + "_" + language + ".csv";
        try (InputStream file = Template.class.getResourceAsStream("/journeys/" + name)) {
            return new SpreadsheetFile(
                    name, Optional.of(Objects.requireNonNull(file, name).readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
