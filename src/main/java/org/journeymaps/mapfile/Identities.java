package org.journeymaps.mapfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.Changes;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.MapHead;
import org.journeymaps.platform.Id;

/** Reads the identity of maps, in two statements each. */
public final class Identities {
    private final StableIds stored;
    private final Changes changes;

    public Identities(StableIds stored, Changes changes) {
        this.stored = stored;
        this.changes = changes;
    }

    /** Lists the maps that may have this id: those that brought it along, and the one whose number it tells. */
    List<Id<JourneyMap>> candidates(String id) {
        List<Id<JourneyMap>> maps = new ArrayList<>(stored.mapsNamed(id));
        Identity.madeHere(Subject.MAP, id).ifPresent(number -> maps.add(new Id<>(number)));
        return maps;
    }

    void keep(Id<JourneyMap> map, Map<RecordKey, String> ids) {
        stored.keep(map, ids);
    }

    Identity of(MapHead head) {
        return new Identity(head, changes.at(head.id(), 1).orElse(null), stored.of(head.id()));
    }
}
