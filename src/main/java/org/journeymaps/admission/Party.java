package org.journeymaps.admission;

import java.util.Locale;

/** Somebody whom rights are given to: one user by key, or all members of a group by its name; either may be gone. */
public record Party(Kind kind, String name) {

    /** Whether the name is a user's key or a group's name. */
    public enum Kind {
        USER,
        GROUP;

        /** Gives the name used in tables and JSON. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads {@link #code()} back; throws {@code IllegalArgumentException} for anything else. */
        public static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public static Party user(String key) {
        return new Party(Kind.USER, key);
    }

    public static Party group(String name) {
        return new Party(Kind.GROUP, name);
    }
}
