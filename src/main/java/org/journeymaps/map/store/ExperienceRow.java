package org.journeymaps.map.store;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A row of the table of what everyone experiences; an older node takes every row of it for that (ADR 21). */
@Table("EXPERIENCE")
@Preload
public interface ExperienceRow extends FeltRow {
    /** Every column, for reading many rows in one statement. */
    String COLUMNS = "ID,MAP_ID,TOUCHPOINT_ID,THOUGHTS,EXPECTED,EXPERIENCED,EXPECTATION,EXPECT_SOURCE,REACTION";

    @NotNull
    @Indexed
    int getMapId();

    void setMapId(int mapId);

    @Override
    @NotNull
    @Indexed
    int getTouchpointId();

    void setTouchpointId(int touchpointId);
}
