package org.journeymaps.log.store;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.journeymaps.platform.store.LoggedRow;
import org.jspecify.annotations.Nullable;

/** A row of the table of changes. */
@Table("CHANGE")
@Preload
public interface ChangeRow extends LoggedRow {
    /** Every column, for reading many rows in one statement. */
    String COLUMNS =
            "ID,MAP_ID,REVISION,MAP_REVISION,AUTHOR_KEY,CHANGED_AT,SUBJECT,SUBJECT_ID,FIELD_NAME,VALUE_BEFORE,VALUE_AFTER,UNDOES,CAUSE";

    @NotNull
    @Indexed
    int getMapId();

    void setMapId(int mapId);

    @NotNull
    int getRevision();

    void setRevision(int revision);

    @NotNull
    @Unique
    String getMapRevision();

    void setMapRevision(String mapRevision);

    @Nullable
    Integer getUndoes();

    void setUndoes(@Nullable Integer undoes);

    @Nullable
    String getCause();

    void setCause(@Nullable String cause);
}
