package org.journeymaps.persona;

import org.jspecify.annotations.Nullable;

/** A feeling in the viewer's language: whether it is expected or experienced (D14), and what we do about it (D15). */
public record ShownFeeling(
        int id,
        String name,
        @Nullable String key,
        String kind,
        @Nullable String response) {
    static final String EXPECTED = "expected";
    static final String EXPERIENCED = "experienced";
}
