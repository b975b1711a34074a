package org.journeymaps.sandbox.jira;

import java.util.Arrays;
import java.util.Locale;

/** The languages that a user can choose, with Jira's own locales. */
public enum Language {
    ENGLISH("en", "US", "English"),
    DANISH("da", "DK", "Dansk"),
    NORWEGIAN("no", "NO", "Norsk"),
    SWEDISH("sv", "SE", "Svenska");

    private final String language;
    private final String country;
    private final String nativeName;

    Language(String language, String country, String nativeName) {
        this.language = language;
        this.country = country;
        this.nativeName = nativeName;
    }

    public String code() {
        return language + "_" + country;
    }

    public String nativeName() {
        return nativeName;
    }

    public Locale locale() {
        return new Locale.Builder().setLanguage(language).setRegion(country).build();
    }

    /** English if the code is unknown. */
    public static Language of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElse(ENGLISH);
    }
}
