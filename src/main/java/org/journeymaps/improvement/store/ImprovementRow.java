package org.journeymaps.improvement.store;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.journeymaps.kind.store.AnchoredRow;
import org.jspecify.annotations.Nullable;

/** A row of the table of improvements. */
@Table("IMPROVEMENT")
@Preload
public interface ImprovementRow extends AnchoredRow {
    @Override
    @NotNull
    @Indexed
    int getMapId();

    void setMapId(int mapId);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getWording();

    void setWording(String wording);

    @Nullable
    Integer getFeasibility();

    void setFeasibility(@Nullable Integer feasibility);

    @Nullable
    Integer getImpact();

    void setImpact(@Nullable Integer impact);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getRationale();

    void setRationale(@Nullable String rationale);

    @Nullable
    String getBenefit();

    void setBenefit(@Nullable String benefit);

    @Nullable
    String getProposedBy();

    void setProposedBy(@Nullable String proposedBy);

    /** Gives nothing for an idea. */
    @Nullable
    String getPhase();

    void setPhase(@Nullable String phase);

    @Nullable
    String getDecidedBy();

    void setDecidedBy(@Nullable String decidedBy);

    /** Gives the day in the form of ISO 8601. */
    @Nullable
    String getDecidedAt();

    void setDecidedAt(@Nullable String decidedAt);

    @Nullable
    String getOwnerKey();

    void setOwnerKey(@Nullable String ownerKey);
}
