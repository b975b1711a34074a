package org.journeymaps.rest;

import org.journeymaps.model.Focus;
import org.journeymaps.model.JourneyMap;
import org.jspecify.annotations.Nullable;

/** What a map's team works on now: a stage or touchpoint by kind and id, and whether it is done with (T20). */
public record FocusJson(String kind, int id, boolean done) {
    static FocusJson of(Focus focus) {
        return new FocusJson(focus.on().kind().code(), focus.on().id(), focus.done());
    }

    /** Tells the focus of a map; nothing of one that was taken off the map. */
    public static @Nullable FocusJson of(JourneyMap map) {
        Focus focus = map.focus();
        return focus == null ? null : of(focus);
    }
}
