package org.journeymaps.access.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import org.journeymaps.access.Settings;
import org.journeymaps.access.SettingsChange;
import org.journeymaps.admission.AdmissionText;
import org.journeymaps.admission.ProjectSettings;
import org.journeymaps.platform.store.Rows;
import org.jspecify.annotations.Nullable;

/** Projects' settings in Active Objects; whoever claims them updates their row, where all others who do so wait. */
public final class AoSettings implements Settings {
    private final ActiveObjects ao;

    public AoSettings(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public ProjectSettings of(long projectId) {
        ProjectSettingsRow row = row(projectId);
        return row == null ? ProjectSettings.INITIAL : AdmissionText.settings(row.getRules());
    }

    private @Nullable ProjectSettingsRow row(long projectId) {
        return Rows.one(ao, ProjectSettingsRow.class, "PROJECT_ID = ?", projectId);
    }

    /** Reads again after its turn has come, because what it read before may have been changed while it waited. */
    @Override
    public ProjectSettings claim(long projectId) {
        ProjectSettingsRow row = row(projectId);
        if (row == null) {
            ao.create(ProjectSettingsRow.class, Rows.values("PROJECT_ID", projectId, "TURNS", 1));
            return ProjectSettings.INITIAL;
        }
        row.setTurns(row.getTurns() + 1);
        row.save();
        return of(projectId);
    }

    @Override
    public void set(long projectId, ProjectSettings settings, SettingsChange change) {
        ProjectSettingsRow row = row(projectId);
        if (row == null) {
            throw new IllegalStateException("settings must be claimed before they are set");
        }
        row.setRules(AdmissionText.of(settings));
        row.setChanges(SettingsLog.with(change, row.getChanges()));
        row.save();
    }

    @Override
    public List<SettingsChange> changes(long projectId) {
        ProjectSettingsRow row = row(projectId);
        return row == null ? List.of() : SettingsLog.read(row.getChanges());
    }
}
