package org.journeymaps.search.upgrade;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A row of the table of searchable texts as this upgrade fills it. */
@Table("SEARCH_TEXT")
@Preload
public interface NewText extends Entity {
    @NotNull
    @Indexed
    int getMapId();

    @NotNull
    String getSubject();

    @NotNull
    int getSubjectId();

    @NotNull
    String getFieldName();

    @NotNull
    int getRevision();

    @StringLength(450)
    @Nullable
    String getShown();

    @StringLength(450)
    @Nullable
    String getSaid();

    @StringLength(450)
    @Nullable
    String getGone();
}
