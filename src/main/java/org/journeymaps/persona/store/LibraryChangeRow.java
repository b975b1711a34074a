package org.journeymaps.persona.store;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A row of the table of changes of projects' libraries. */
@Table("LIBRARY_CHANGE")
@Preload
public interface LibraryChangeRow extends Entity {
    /** Every column, for reading many rows in one statement. */
    String COLUMNS =
            "ID,PROJECT_ID,AUTHOR_KEY,CHANGED_AT,SUBJECT,SUBJECT_ID,SUBJECT_NAME,FIELD_NAME,VALUE_BEFORE,VALUE_AFTER";

    @NotNull
    @Indexed
    long getProjectId();

    void setProjectId(long projectId);

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

    @NotNull
    String getSubjectName();

    void setSubjectName(String subjectName);

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
}
