package org.journeymaps.map;

import org.journeymaps.platform.Id;

/** A row of a map's child table in memory. */
public record Owned<R>(Id<JourneyMap> map, R record) {
    public Owned<R> with(R changed) {
        return new Owned<>(map, changed);
    }
}
