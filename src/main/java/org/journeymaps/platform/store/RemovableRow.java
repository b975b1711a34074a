package org.journeymaps.platform.store;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;

/** A row that is taken off its map without being lost, so that it can be put back as it was. */
public interface RemovableRow extends Entity {
    int getMapId();

    /** Says whether the row is off its map. */
    @NotNull
    boolean isRemoved();

    void setRemoved(boolean removed);

    /** Says whether the row is on its map. */
    static boolean isLive(RemovableRow row) {
        return !row.isRemoved();
    }
}
