package org.journeymaps.term.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A row of the table of terms. */
@Table("TERM")
@Preload
public interface TermRow extends Entity {
    /** Every column, for reading many rows in one statement. */
    String COLUMNS = "ID,PROJECT_ID,KIND,NAME,BUILT_IN,UNIQUE_NAME";

    @NotNull
    @Indexed
    long getProjectId();

    void setProjectId(long projectId);

    @NotNull
    String getKind();

    void setKind(String kind);

    @NotNull
    String getName();

    void setName(String name);

    @Nullable
    String getBuiltIn();

    void setBuiltIn(@Nullable String builtIn);

    @NotNull
    @Unique
    @StringLength(450)
    String getUniqueName();

    void setUniqueName(String uniqueName);
}
