package org.journeymaps.platform.store;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import org.jspecify.annotations.Nullable;

/** A row of a log: who changed what when, and what it said before and after. */
public interface LoggedRow extends Entity {
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
}
