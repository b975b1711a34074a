package org.journeymaps.map.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A row of the table of feelings in an experience. */
@Table("FEELING")
@Preload
public interface FeelingRow extends Entity {
    /** Every column, for reading many rows in one statement. */
    String COLUMNS = "ID,MAP_ID,TOUCHPOINT_ID,TERM_ID,FORESEEN,RESPONSE";

    @NotNull
    @Indexed
    int getMapId();

    void setMapId(int mapId);

    @NotNull
    int getTouchpointId();

    void setTouchpointId(int touchpointId);

    @NotNull
    int getTermId();

    void setTermId(int termId);

    /** Gives 1 for a feeling that is expected, nothing for one that is experienced. */
    @Nullable
    Integer getForeseen();

    void setForeseen(@Nullable Integer foreseen);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getResponse();

    void setResponse(@Nullable String response);
}
