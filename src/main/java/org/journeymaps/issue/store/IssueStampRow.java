package org.journeymaps.issue.store;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A row of the table of maps of which an issue changed a short while ago. */
@Table("ISSUE_STAMP")
@Preload
public interface IssueStampRow extends Entity {
    /** Every column, for reading many rows in one statement. */
    String COLUMNS = "ID,MAP_ID,STAMP,STAMPED_AT";

    @NotNull
    @Indexed
    int getMapId();

    void setMapId(int mapId);

    /** Gives what no other stamp is; two nodes may each give a map one at the same moment. */
    @NotNull
    String getStamp();

    void setStamp(String stamp);

    @NotNull
    @Indexed
    Date getStampedAt();

    void setStampedAt(Date stampedAt);
}
