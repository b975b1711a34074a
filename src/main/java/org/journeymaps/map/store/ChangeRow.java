package org.journeymaps.map.store;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A row of the table of changes. */
@Table("CHANGE")
@Preload
public interface ChangeRow extends Entity {
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

    @NotNull
    String getAuthorKey();

    void setAuthorKey(String authorKey);

    @NotNull
    Date getChangedAt();

    void setChangedAt(Date changedAt);

    @NotNull
    String getSubject();

    void setSubject(String subject);

    @NotNull
    int getSubjectId();

    void setSubjectId(int subjectId);

    @Nullable
    String getFieldName();

    void setFieldName(@Nullable String fieldName);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getValueBefore();

    void setValueBefore(@Nullable String valueBefore);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getValueAfter();

    void setValueAfter(@Nullable String valueAfter);

    @Nullable
    Integer getUndoes();

    void setUndoes(@Nullable Integer undoes);

    @Nullable
    String getCause();

    void setCause(@Nullable String cause);
}
