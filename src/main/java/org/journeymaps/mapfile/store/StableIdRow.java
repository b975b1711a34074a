package org.journeymaps.mapfile.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row of the table of ids that records brought along from a file. */
@Table("STABLE_ID")
@Preload
public interface StableIdRow extends Entity {
    /** Every column, for reading many rows in one statement. */
    String COLUMNS = "ID,MAP_ID,KIND,RECORD_ID,STABLE_ID";

    @NotNull
    @Indexed
    int getMapId();

    void setMapId(int mapId);

    @NotNull
    String getKind();

    void setKind(String kind);

    @NotNull
    int getRecordId();

    void setRecordId(int recordId);

    @NotNull
    @Indexed
    @StringLength(100)
    String getStableId();

    void setStableId(String stableId);
}
