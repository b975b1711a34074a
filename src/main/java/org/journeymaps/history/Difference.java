package org.journeymaps.history;

import org.journeymaps.log.Change;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two versions of a map, in the words of the map.
 *
 * @param name what the record is called, as far as that is known
 * @param touchpoint the touchpoint that it belongs to, if it belongs to one
 */
public record Difference(
        Change.What what, @Nullable String name, @Nullable Place touchpoint) {

    /** A touchpoint, and what it is called as far as that is known. */
    public record Place(int id, @Nullable String name) {}
}
