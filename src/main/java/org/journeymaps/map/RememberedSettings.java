package org.journeymaps.map;

import java.util.HashMap;
import java.util.Map;

/** Settings as they were when first asked for; lives no longer than a request. */
final class RememberedSettings implements Settings {
    private final Settings settings;
    private final Map<Long, ProjectSettings> known = new HashMap<>();

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
    public void set(long projectId, ProjectSettings changed) {
        settings.set(projectId, changed);
    }
}
