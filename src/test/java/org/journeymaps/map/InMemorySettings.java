package org.journeymaps.map;

import org.journeymaps.platform.InMemoryRows;

/** Projects' settings in memory. */
public final class InMemorySettings implements Settings {
    private record Row(long projectId, ProjectSettings settings) {}

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
    public void set(long projectId, ProjectSettings settings) {
        rows.remove(row -> row.projectId() == projectId);
        rows.add(id -> new Row(projectId, settings));
    }
}
