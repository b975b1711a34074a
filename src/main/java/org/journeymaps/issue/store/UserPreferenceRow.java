package org.journeymaps.issue.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A row of the table of what users chose last. */
@Table("USER_PREFERENCE")
@Preload
public interface UserPreferenceRow extends Entity {
    /** Every column, for reading many rows in one statement. */
    String COLUMNS = "ID,USER_KEY,PROJECT_ID,ISSUE_TYPE_ID";

    @NotNull
    @Unique
    String getUserKey();

    void setUserKey(String userKey);

    @Indexed
    @Nullable
    Long getProjectId();

    void setProjectId(@Nullable Long projectId);

    @Nullable
    String getIssueTypeId();

    void setIssueTypeId(@Nullable String issueTypeId);
}
