package org.journeymaps.persona.store;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A row of the table of personas. */
@Table("PERSONA")
@Preload
public interface PersonaRow extends LibraryRow {
    /** Every column, for reading many rows in one statement. */
    String COLUMNS =
            "ID,PROJECT_ID,SEGMENT_ID,NAME,ONE_LINE,NEEDS,DEMOGRAPHICS,PURCHASE_BEHAVIOUR,CHANNEL_USE,CHANNELS,POTENTIAL,VERSION,REMOVED";

    @Override
    @NotNull
    @Indexed
    long getProjectId();

    void setProjectId(long projectId);

    @Nullable
    Integer getSegmentId();

    void setSegmentId(@Nullable Integer segmentId);

    @NotNull
    String getName();

    void setName(String name);

    @Nullable
    String getOneLine();

    void setOneLine(@Nullable String oneLine);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getNeeds();

    void setNeeds(@Nullable String needs);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getDemographics();

    void setDemographics(@Nullable String demographics);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getPurchaseBehaviour();

    void setPurchaseBehaviour(@Nullable String purchaseBehaviour);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getChannelUse();

    void setChannelUse(@Nullable String channelUse);

    /** Gives the channels, one a line, the preferred one first. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getChannels();

    void setChannels(@Nullable String channels);

    @NotNull
    boolean isPotential();

    void setPotential(boolean potential);

    @Override
    @NotNull
    int getVersion();
}
