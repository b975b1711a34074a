package org.journeymaps.evidence.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A row of the table of sources. */
@Table("SOURCE")
@Preload
public interface SourceRow extends Entity {
    @NotNull
    @Indexed
    long getProjectId();

    void setProjectId(long projectId);

    @Nullable
    Integer getTypeId();

    void setTypeId(@Nullable Integer typeId);

    @NotNull
    String getTitle();

    void setTitle(String title);

    @Nullable
    String getDated();

    void setDated(@Nullable String dated);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getLink();

    void setLink(@Nullable String link);

    @Nullable
    String getSample();

    void setSample(@Nullable String sample);

    @Nullable
    String getOrigin();

    void setOrigin(@Nullable String origin);
}
