package org.journeymaps.map.store;

import org.journeymaps.model.Focus;
import org.journeymaps.model.MapState;
import org.journeymaps.model.Use;
import org.jspecify.annotations.Nullable;

/** Reads how far a map has come, and gives what is stored of its focus. */
final class MapStates {
    private MapStates() {}

    static MapState of(JourneyMapRow row) {
        return new MapState(
                MapState.Life.of(row.getLife()),
                row.getExpectations(),
                row.isRealistic(),
                row.getReviewEvery(),
                MapPurpose.of(row),
                new Use(focus(row.getFocus()), row.isTemplate()));
    }

    private static @Nullable Focus focus(@Nullable String kept) {
        return kept == null ? null : Focus.of(kept);
    }

    /** Gives what is stored of a map's focus, nothing for none. */
    static @Nullable String focus(MapState state) {
        Focus focus = state.use().focus();
        return focus == null ? null : focus.kept();
    }
}
