package org.journeymaps.map.store;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.journeymaps.platform.store.RemovableRow;

/** A row of the table of messages. */
@Table("MESSAGE")
@Preload
public interface MessageRow extends RemovableRow {
    @Override
    @NotNull
    @Indexed
    int getMapId();

    void setMapId(int mapId);

    @NotNull
    int getTouchpointId();

    void setTouchpointId(int touchpointId);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getWording();

    void setWording(String wording);

    @NotNull
    String getPromise();

    void setPromise(String promise);
}
