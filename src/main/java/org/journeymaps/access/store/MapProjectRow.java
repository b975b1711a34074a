package org.journeymaps.access.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A row of the table of projects in which maps are shown besides their home. */
@Table("MAP_PROJECT")
@Preload
public interface MapProjectRow extends Entity {
    /** Every column, for reading many rows in one statement. */
    String COLUMNS = "ID,MAP_ID,PROJECT_ID";

    @NotNull
    @Indexed
    int getMapId();

    void setMapId(int mapId);

    @NotNull
    @Indexed
    long getProjectId();

    void setProjectId(long projectId);
}
