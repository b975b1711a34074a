package org.journeymaps.issue.store;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A row of the table of issue orders. */
@Table("ISSUE_ORDER")
@Preload
public interface IssueOrderRow extends Entity {
    /** Every column, for reading many rows in one statement. */
    String COLUMNS = "ID,MAP_ID,FINDING_ID,AUTHOR_KEY,TOKEN,FINDING_TOKEN,ISSUE_ID,ORDERED_AT";

    @NotNull
    @Indexed
    int getMapId();

    void setMapId(int mapId);

    @NotNull
    int getFindingId();

    void setFindingId(int findingId);

    @NotNull
    String getAuthorKey();

    void setAuthorKey(String authorKey);

    @NotNull
    String getToken();

    void setToken(String token);

    @NotNull
    @Unique
    String getFindingToken();

    void setFindingToken(String findingToken);

    @Nullable
    Long getIssueId();

    void setIssueId(@Nullable Long issueId);

    @NotNull
    Date getOrderedAt();

    void setOrderedAt(Date orderedAt);
}
