package org.journeymaps.map;

import org.jspecify.annotations.Nullable;

/** What a map says about itself: its name, for whom it is drawn (P01) and what they should experience (T12). */
public record MapText(
        String name, @Nullable String perspective, @Nullable String desiredExperience) {}
