package org.journeymaps.map;

import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Shelf;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.InMemoryRows;

/** A row of a map's child table in memory. */
public record Owned<R>(Id<JourneyMap> map, R record) {
    public Owned<R> with(R changed) {
        return new Owned<>(map, changed);
    }

    /** Makes a shelf of a child table. */
    public static <R> Shelf<R> shelf(InMemoryRows<Owned<R>> rows) {
        return Shelf.of(
                (map, id) -> rows.change(id, row -> row.map().equals(map), row -> row)
                        .map(Owned::record),
                (map, id, rule) -> rows.change(
                                id, row -> row.map().equals(map), row -> row.with(rule.apply(row.record())))
                        .map(Owned::record),
                (map, id) -> rows.park(id, row -> row.map().equals(map)).map(Owned::record),
                (map, id) -> rows.unpark(id, row -> row.map().equals(map)).map(Owned::record),
                map -> (int) rows.all().filter(row -> row.map().equals(map)).count());
    }
}
