package org.journeymaps.history.store;

import java.util.Date;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import org.journeymaps.platform.store.RemovableRow;

/** A row of the table of named versions. */
@Table("NAMED_VERSION")
@Preload
public interface NamedVersionRow extends RemovableRow {
    /** Every column, for reading many rows in one statement. */
    String COLUMNS = "ID,MAP_ID,REVISION,NAME,AUTHOR_KEY,MADE_AT,REMOVED";

    @Override
    @NotNull
    @Indexed
    int getMapId();

    void setMapId(int mapId);

    @NotNull
    int getRevision();

    void setRevision(int revision);

    @NotNull
    String getName();

    void setName(String name);

    @NotNull
    String getAuthorKey();

    void setAuthorKey(String authorKey);

    @NotNull
    Date getMadeAt();

    void setMadeAt(Date madeAt);
}
