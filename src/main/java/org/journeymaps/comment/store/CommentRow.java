package org.journeymaps.comment.store;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.journeymaps.kind.store.AnchoredRow;
import org.jspecify.annotations.Nullable;

/** A row of the table of comments. */
@Table("COMMENTARY")
@Preload
public interface CommentRow extends AnchoredRow {
    @Override
    @NotNull
    @Indexed
    int getMapId();

    void setMapId(int mapId);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getWording();

    void setWording(String wording);

    @NotNull
    boolean isResolved();

    void setResolved(boolean resolved);

    @Nullable
    String getAuthorKey();

    void setAuthorKey(@Nullable String authorKey);

    @Nullable
    String getAuthorName();

    void setAuthorName(@Nullable String authorName);

    /** Gives the moment in UTC, as ISO 8601 writes it. */
    @Nullable
    String getSaidAt();

    void setSaidAt(@Nullable String saidAt);

    /** Gives the number of the comment that this one answers. */
    @Nullable
    String getReplyTo();

    void setReplyTo(@Nullable String replyTo);
}
