package org.journeymaps.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Shelf;
import org.journeymaps.platform.Id;

/** All stored records of one kind that hang on maps. */
public interface AnchoredRecords<R> extends Shelf<R> {
    /** Lists the records of a map in the order in which they were written down. */
    List<R> of(Id<JourneyMap> map);

    /** Finds records by number, whatever their map, without those taken off. */
    List<R> find(List<Id<R>> ids);

    /** Finds the map's record, unless it is taken off. */
    default Optional<R> find(Id<JourneyMap> map, Id<R> id) {
        return find(map, id.value());
    }

    /** Tells where each record of a map hangs or hung, also those taken off, in one statement. */
    Map<Integer, Anchor> anchors(Id<JourneyMap> map);

    /** Adds records in one batch and gives their ids in the same order; the ids of the records given are ignored (QP5). */
    List<Id<R>> addAll(Id<JourneyMap> map, List<R> records);

    /** Adds a record; the id of the record given is ignored. */
    default Id<R> add(Id<JourneyMap> map, R record) {
        return addAll(map, List.of(record)).get(0);
    }
}
