package org.journeymaps.persona.store;

import net.java.ao.Entity;
import org.jspecify.annotations.Nullable;

/** A row of a project's library, which is taken off without being lost. */
interface LibraryRow extends Entity {
    long getProjectId();

    /** Counts the edits of the row. */
    int getVersion();

    void setVersion(int version);

    /** Gives 1 while the row is off the library, otherwise nothing. */
    @Nullable
    Integer getRemoved();

    void setRemoved(@Nullable Integer removed);
}
