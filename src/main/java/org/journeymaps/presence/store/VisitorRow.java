package org.journeymaps.presence.store;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of the table of who has which map open. */
@Table("VISITOR")
@Preload
public interface VisitorRow extends Entity {
    /** Every column, for reading many rows in one statement. */
    String COLUMNS = "ID,MAP_ID,USER_KEY,SEEN_AT,MAP_USER";

    @NotNull
    @Indexed
    int getMapId();

    void setMapId(int mapId);

    @NotNull
    String getUserKey();

    void setUserKey(String userKey);

    @NotNull
    @Indexed
    Date getSeenAt();

    void setSeenAt(Date seenAt);

    /** Gives {@code <map>:<user key>}, once at most: two tabs that open at the same time are one visitor. */
    @NotNull
    @Unique
    String getMapUser();

    void setMapUser(String mapUser);
}
