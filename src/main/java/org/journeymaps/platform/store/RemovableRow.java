package org.journeymaps.platform.store;

import net.java.ao.Entity;
import org.jspecify.annotations.Nullable;

/** A row that is taken off its map without being lost, so that it can be put back as it was. */
public interface RemovableRow extends Entity {
    int getMapId();

    /** Gives 1 while the row is off its map, otherwise nothing. */
    @Nullable
    Integer getRemoved();

    void setRemoved(@Nullable Integer removed);

    /** Says whether the row is on its map. */
    static boolean isLive(RemovableRow row) {
        return row.getRemoved() == null;
    }
}
