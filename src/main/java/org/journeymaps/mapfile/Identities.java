package org.journeymaps.mapfile;

import org.journeymaps.map.Changes;
import org.journeymaps.map.MapHead;

/** Reads the identity of maps, in two statements each. */
public final class Identities {
    private final StableIds stored;
    private final Changes changes;

    public Identities(StableIds stored, Changes changes) {
        this.stored = stored;
        this.changes = changes;
    }

    Identity of(MapHead head) {
        return new Identity(head, changes.at(head.id(), 1).orElse(null), stored.of(head.id()));
    }
}
