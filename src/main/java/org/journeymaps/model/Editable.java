package org.journeymaps.model;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.journeymaps.platform.Id;

/** Stored records of one kind that are edited one at a time. */
@FunctionalInterface
public interface Editable<R> {
    /**
     * Loads the map's record, applies the rule and stores what it returns; nothing when the map has no such record. An
     * exception of the rule leaves the record as it was.
     */
    Optional<R> change(Id<JourneyMap> map, int id, UnaryOperator<R> rule);
}
