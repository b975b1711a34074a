package org.journeymaps.issue.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of the table of issue links. */
@Table("ISSUE_LINK")
@Preload
public interface IssueLinkRow extends Entity {
    /** Every column, for reading many rows in one statement. */
    String COLUMNS = "ID,MAP_ID,FINDING_ID,ISSUE_ID,FINDING_ISSUE";

    @NotNull
    @Indexed
    int getMapId();

    void setMapId(int mapId);

    @NotNull
    int getFindingId();

    void setFindingId(int findingId);

    @NotNull
    @Indexed
    long getIssueId();

    void setIssueId(long issueId);

    @NotNull
    @Unique
    String getFindingIssue();

    void setFindingIssue(String findingIssue);
}
