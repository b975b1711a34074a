package org.journeymaps.persona.store;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import org.journeymaps.platform.store.LoggedRow;

/** A row of the table of changes of projects' libraries. */
@Table("LIBRARY_CHANGE")
@Preload
public interface LibraryChangeRow extends LoggedRow {
    /** Every column, for reading many rows in one statement. */
    String COLUMNS =
            "ID,PROJECT_ID,AUTHOR_KEY,CHANGED_AT,SUBJECT,SUBJECT_ID,SUBJECT_NAME,FIELD_NAME,VALUE_BEFORE,VALUE_AFTER";

    @NotNull
    @Indexed
    long getProjectId();

    void setProjectId(long projectId);

    @NotNull
    String getSubjectName();

    void setSubjectName(String subjectName);
}
