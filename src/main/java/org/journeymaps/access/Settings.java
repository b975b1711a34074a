package org.journeymaps.access;

import java.util.List;
import org.journeymaps.admission.ProjectSettings;

/** The settings of every project. */
public interface Settings {
    /** Gives a project's settings, in one statement. */
    ProjectSettings of(long projectId);

    /**
     * Gives a project's settings inside a transaction; until its end others who claim them wait, so that no map is created
     * with settings that are being changed (ADR 11).
     */
    ProjectSettings claim(long projectId);

    /** Stores settings that this transaction has claimed, and what was changed. */
    void set(long projectId, ProjectSettings settings, SettingsChange change);

    /** Lists the last changes of a project's settings, newest first, in one statement. */
    List<SettingsChange> changes(long projectId);
}
