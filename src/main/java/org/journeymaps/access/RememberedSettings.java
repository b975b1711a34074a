package org.journeymaps.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.admission.ProjectSettings;
import org.journeymaps.model.MapHead;

/** Settings as they were when first asked for; lives no longer than a request. */
final class RememberedSettings implements Settings {
    private final Settings settings;
    private final Map<Long, ProjectSettings> known = new HashMap<>();

    /** Begins with the copies in maps' rows. */
    static RememberedSettings of(List<MapHead> heads, Settings settings) {
        RememberedSettings remembered = new RememberedSettings(settings);
        heads.forEach(
                head -> remembered.known.put(head.projectId(), head.admission().project()));
        return remembered;
    }

    RememberedSettings(Settings settings) {
        this.settings = settings;
    }

    @Override
    public ProjectSettings of(long projectId) {
        return known.computeIfAbsent(projectId, settings::of);
    }

    @Override
    public ProjectSettings claim(long projectId) {
        return settings.claim(projectId);
    }

    @Override
    public void set(long projectId, ProjectSettings changed, SettingsChange change) {
        settings.set(projectId, changed, change);
    }

    @Override
    public List<SettingsChange> changes(long projectId) {
        return settings.changes(projectId);
    }
}
