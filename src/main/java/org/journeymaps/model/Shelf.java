package org.journeymaps.model;

import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.journeymaps.platform.Id;

/** Stored records of one kind that can also be taken off their map and put back as they were. */
public interface Shelf<R> extends Editable<R> {
    /** Finds the map's record, unless it is taken off. */
    Optional<R> find(Id<JourneyMap> map, int id);

    /** Takes the map's record off; gives it as it was, or nothing when it is not on the map. */
    Optional<R> remove(Id<JourneyMap> map, int id);

    /** Puts back what was taken off; gives it, or nothing when there is nothing to put back. */
    Optional<R> restore(Id<JourneyMap> map, int id);

    /** Counts the map's records that are not taken off. */
    int count(Id<JourneyMap> map);

    /** Finding one record, taking it off, or putting it back. */
    @FunctionalInterface
    interface Mark<R> {
        Optional<R> apply(Id<JourneyMap> map, int id);
    }

    /** Makes a shelf of what it can do. */
    static <R> Shelf<R> of(
            Mark<R> find, Editable<R> change, Mark<R> remove, Mark<R> restore, ToIntFunction<Id<JourneyMap>> count) {
        return new Shelf<>() {
            @Override
            public Optional<R> change(Id<JourneyMap> map, int id, UnaryOperator<R> rule) {
                return change.change(map, id, rule);
            }

            @Override
            public Optional<R> find(Id<JourneyMap> map, int id) {
                return find.apply(map, id);
            }

            @Override
            public Optional<R> remove(Id<JourneyMap> map, int id) {
                return remove.apply(map, id);
            }

            @Override
            public Optional<R> restore(Id<JourneyMap> map, int id) {
                return restore.apply(map, id);
            }

            @Override
            public int count(Id<JourneyMap> map) {
                return count.applyAsInt(map);
            }
        };
    }
}
