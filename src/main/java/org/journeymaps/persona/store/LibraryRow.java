package org.journeymaps.persona.store;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;

/** A row of a project's library, which is taken off without being lost. */
interface LibraryRow extends Entity {
    long getProjectId();

    /** Counts the edits of the row. */
    int getVersion();

    void setVersion(int version);

    /** Says whether the row is off the library. */
    @NotNull
    boolean isRemoved();

    void setRemoved(boolean removed);
}
