package org.journeymaps.persona.store;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A row of the table of segments. */
@Table("SEGMENT")
@Preload
public interface SegmentRow extends LibraryRow {
    /** Every column, for reading many rows in one statement. */
    String COLUMNS = "ID,PROJECT_ID,NAME,WHO,HOW_SEGMENTED,NEEDS,BEHAVIOUR,POTENTIAL,VERSION,REMOVED";

    @Override
    @NotNull
    @Indexed
    long getProjectId();

    void setProjectId(long projectId);

    @NotNull
    String getName();

    void setName(String name);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getWho();

    void setWho(@Nullable String who);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getHowSegmented();

    void setHowSegmented(@Nullable String howSegmented);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getNeeds();

    void setNeeds(@Nullable String needs);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getBehaviour();

    void setBehaviour(@Nullable String behaviour);

    @NotNull
    boolean isPotential();

    void setPotential(boolean potential);

    @Override
    @NotNull
    int getVersion();
}
