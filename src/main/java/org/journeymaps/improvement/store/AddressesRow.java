package org.journeymaps.improvement.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A row of the table of what improvements address. */
@Table("ADDRESSES")
@Preload
public interface AddressesRow extends Entity {
    /** Every column, for reading many rows in one statement. */
    String COLUMNS = "ID,MAP_ID,IMPROVEMENT_ID,FINDING_ID";

    @NotNull
    @Indexed
    int getMapId();

    void setMapId(int mapId);

    @NotNull
    int getImprovementId();

    void setImprovementId(int improvementId);

    @NotNull
    int getFindingId();

    void setFindingId(int findingId);
}
