package org.journeymaps.map.store;

import org.journeymaps.map.Focus;
import org.journeymaps.map.MapState;
import org.journeymaps.map.Use;
import org.jspecify.annotations.Nullable;

/** Reads how far a map has come, and gives what is stored of it. */
final class MapStates {
    private MapStates() {}

    static MapState of(JourneyMapRow row) {
        String life = row.getLife();
        return new MapState(
                life == null ? MapState.Life.DRAFT : MapState.Life.of(life),
                row.getExpectations(),
                row.getRealistic() != null,
                row.getReviewEvery(),
                MapPurpose.of(row),
                new Use(focus(row.getFocus()), row.getTemplate() != null));
    }

    /** Gives what is stored of a map's life: nothing for a draft, as every map of an older version is. */
    static @Nullable String life(MapState state) {
        return state.life() == MapState.Life.DRAFT ? null : state.life().code();
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
