package org.journeymaps.review.store;

import java.util.Date;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.journeymaps.platform.store.RemovableRow;
import org.jspecify.annotations.Nullable;

/** A row of the table of reviews. */
@Table("REVIEW")
@Preload
public interface ReviewRow extends RemovableRow {
    /** Every column, for reading many rows in one statement. */
    String COLUMNS = "ID,MAP_ID,REVIEWED_AT,REVIEWER_KEY,REVIEW_TRIGGER,NOTE,REMOVED";

    @Override
    @NotNull
    @Indexed
    int getMapId();

    void setMapId(int mapId);

    @NotNull
    Date getReviewedAt();

    void setReviewedAt(Date reviewedAt);

    @NotNull
    String getReviewerKey();

    void setReviewerKey(String reviewerKey);

    @NotNull
    String getReviewTrigger();

    void setReviewTrigger(String reviewTrigger);

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getNote();

    void setNote(@Nullable String note);
}
