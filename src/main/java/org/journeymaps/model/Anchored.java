package org.journeymaps.model;

import org.journeymaps.platform.Id;

/** A record that hangs on a map, or on something that is on a map. */
public interface Anchored<R> {
    Id<R> id();

    /** Gives what it hangs on. */
    Anchor anchor();

    /** Gives the same record under its number. */
    R withId(Id<R> given);
}
