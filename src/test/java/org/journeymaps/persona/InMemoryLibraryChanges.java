package org.journeymaps.persona;

import java.util.Comparator;
import java.util.List;
import org.journeymaps.platform.InMemoryRows;

/** The log of libraries in memory. */
public final class InMemoryLibraryChanges implements LibraryChanges {
    private record Row(long projectId, LibraryChange change) {}

    private final InMemoryRows<Row> rows = new InMemoryRows<>();

    public InMemoryRows<?> table() {
        return rows;
    }

    @Override
    public void append(long projectId, List<LibraryChange> changes) {
        changes.forEach(change -> rows.add(id -> new Row(
                projectId,
                new LibraryChange(
                        id,
                        change.authorKey(),
                        change.at(),
                        change.about(),
                        change.field(),
                        change.before(),
                        change.after()))));
    }

    @Override
    public List<LibraryChange> before(long projectId, int id, int limit) {
        return rows.all()
                .filter(row -> row.projectId() == projectId)
                .map(Row::change)
                .filter(change -> change.id() < id)
                .sorted(Comparator.comparing(LibraryChange::id).reversed())
                .limit(limit)
                .toList();
    }
}
