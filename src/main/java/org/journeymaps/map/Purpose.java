package org.journeymaps.map;

import org.jspecify.annotations.Nullable;

/** What a map is to achieve (T01, P33), how far it reaches, and what is worked on now (T20). */
public record Purpose(
        @Nullable String goal,
        @Nullable String scope,
        @Nullable Focus focus) {
    /** Nothing is said of it. */
    public static final Purpose UNSAID = new Purpose(null, null, null);
}
