package org.journeymaps.evidence.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A row of the table of what sources back. */
@Table("BACKING")
@Preload
public interface BackingRow extends Entity {
    /** Every column, for reading many rows in one statement. */
    String COLUMNS = "ID,MAP_ID,SOURCE_ID,ANCHOR_KIND,ANCHOR_ID";

    @NotNull
    @Indexed
    int getMapId();

    void setMapId(int mapId);

    @NotNull
    @Indexed
    int getSourceId();

    void setSourceId(int sourceId);

    @NotNull
    String getAnchorKind();

    void setAnchorKind(String anchorKind);

    @NotNull
    int getAnchorId();

    void setAnchorId(int anchorId);
}
