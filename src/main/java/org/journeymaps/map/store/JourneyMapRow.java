package org.journeymaps.map.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A row of the table of journey maps. */
@Table("JOURNEY_MAP")
@Preload
public interface JourneyMapRow extends Entity {
    /** Every column, for reading many rows in one statement. */
    String COLUMNS = "ID,PROJECT_ID,NAME,PERSPECTIVE,DESIRED_EXPERIENCE,OWNER_KEY,REVISION";

    @NotNull
    @Indexed
    long getProjectId();

    void setProjectId(long projectId);

    @NotNull
    String getName();

    void setName(String name);

    @Nullable
    String getPerspective();

    void setPerspective(@Nullable String perspective);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getDesiredExperience();

    void setDesiredExperience(@Nullable String desiredExperience);

    @NotNull
    String getOwnerKey();

    void setOwnerKey(String ownerKey);

    @NotNull
    int getRevision();

    void setRevision(int revision);
}
