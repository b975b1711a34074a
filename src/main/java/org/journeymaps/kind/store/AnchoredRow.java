package org.journeymaps.kind.store;

import net.java.ao.schema.NotNull;
import org.journeymaps.platform.store.RemovableRow;

/** A row of a table of records that hang on something of a map. */
public interface AnchoredRow extends RemovableRow {
    @NotNull
    String getAnchorKind();

    void setAnchorKind(String anchorKind);

    @NotNull
    int getAnchorId();

    void setAnchorId(int anchorId);
}
