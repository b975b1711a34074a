package org.journeymaps.access.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.journeymaps.admission.AdmissionText;
import org.jspecify.annotations.Nullable;

/** A row of the table of projects' settings; its number of turns grows with everything that has claimed them. */
@Table("PROJECT_SETTINGS")
@Preload
public interface ProjectSettingsRow extends Entity {
    /** Every column, for reading many rows in one statement. */
    String COLUMNS = "ID,PROJECT_ID,RULES,TURNS,CHANGES";

    @NotNull
    @Unique
    long getProjectId();

    void setProjectId(long projectId);

    /** Gives what {@link AdmissionText} wrote. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getRules();

    void setRules(@Nullable String rules);

    /** Gives what {@link SettingsLog} wrote. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getChanges();

    void setChanges(@Nullable String changes);

    @NotNull
    int getTurns();

    void setTurns(int turns);
}
