package org.journeymaps.model;

import org.jspecify.annotations.Nullable;

/** What a map is used for: what is worked on now (T20), or as a template that others begin with. */
public record Use(@Nullable Focus focus, boolean template) {
    /** A map on which nothing is worked in particular. */
    public static final Use PLAIN = new Use(null, false);
}
