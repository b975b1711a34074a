package org.journeymaps.access;

import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.admission.ProjectSettings;
import org.journeymaps.platform.InMemoryRows;

/** Projects' settings in memory. */
public final class InMemorySettings implements Settings {
    private record Row(long projectId, ProjectSettings settings, List<SettingsChange> changes) {}

    private final InMemoryRows<Row> rows = new InMemoryRows<>();

    public InMemoryRows<?> table() {
        return rows;
    }

    @Override
    public ProjectSettings of(long projectId) {
        return rows.all()
                .filter(row -> row.projectId() == projectId)
                .map(Row::settings)
                .findFirst()
                .orElse(ProjectSettings.INITIAL);
    }

    @Override
    public ProjectSettings claim(long projectId) {
        return of(projectId);
    }

    @Override
    public void set(long projectId, ProjectSettings settings, SettingsChange change) {
        List<SettingsChange> changes = Stream.concat(Stream.of(change), changes(projectId).stream())
                .limit(SettingsChange.MOST)
                .toList();
        rows.remove(row -> row.projectId() == projectId);
        rows.add(id -> new Row(projectId, settings, changes));
    }

    @Override
    public List<SettingsChange> changes(long projectId) {
        return rows.all()
                .filter(row -> row.projectId() == projectId)
                .flatMap(row -> row.changes().stream())
                .toList();
    }
}
