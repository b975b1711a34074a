package org.journeymaps.finding.store;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.journeymaps.kind.store.AnchoredRow;
import org.jspecify.annotations.Nullable;

/** A row of the table of pains and gains. */
@Table("FINDING")
@Preload
public interface FindingRow extends AnchoredRow {
    @Override
    @NotNull
    @Indexed
    int getMapId();

    void setMapId(int mapId);

    @NotNull
    String getKind();

    void setKind(String kind);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getWording();

    void setWording(String wording);

    @Nullable
    Integer getSeverity();

    void setSeverity(@Nullable Integer severity);

    @Nullable
    String getCategory();

    void setCategory(@Nullable String category);

    @Nullable
    String getOccurrence();

    void setOccurrence(@Nullable String occurrence);

    @Nullable
    Integer getFrequency();

    void setFrequency(@Nullable Integer frequency);

    /** Gives nothing while the finding is open. */
    @Nullable
    String getProgress();

    void setProgress(@Nullable String progress);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getReason();

    void setReason(@Nullable String reason);

    @Nullable
    String getOwnerKey();

    void setOwnerKey(@Nullable String ownerKey);
}
