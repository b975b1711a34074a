package org.journeymaps.search.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.journeymaps.search.Piece;
import org.jspecify.annotations.Nullable;

/** A row of the table of searchable texts. */
@Table("SEARCH_TEXT")
@Preload
public interface SearchTextRow extends Entity {
    /** Every column, for reading many rows in one statement. */
    String COLUMNS = "ID,MAP_ID,SUBJECT,SUBJECT_ID,FIELD_NAME,REVISION,SHOWN,SAID,GONE";

    @NotNull
    @Indexed
    int getMapId();

    void setMapId(int mapId);

    @NotNull
    String getSubject();

    void setSubject(String subject);

    @NotNull
    int getSubjectId();

    void setSubjectId(int subjectId);

    @NotNull
    String getFieldName();

    void setFieldName(String fieldName);

    @NotNull
    int getRevision();

    void setRevision(int revision);

    @StringLength(Piece.LONGEST)
    @Nullable
    String getShown();

    void setShown(@Nullable String shown);

    @StringLength(Piece.LONGEST)
    @Nullable
    String getSaid();

    void setSaid(@Nullable String said);

    @StringLength(Piece.LONGEST)
    @Nullable
    String getGone();

    void setGone(@Nullable String gone);
}
