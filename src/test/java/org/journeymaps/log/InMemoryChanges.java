package org.journeymaps.log;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.InMemoryRows;
import org.jspecify.annotations.Nullable;

/** The change log in memory. */
public final class InMemoryChanges implements Changes {
    private final InMemoryRows<Change> changes = new InMemoryRows<>();

    @Override
    public void append(Change change, Content content) {
        append(change);
    }

    public InMemoryRows<?> table() {
        return changes;
    }

    @Override
    public void append(Change change) {
        changes.addUnique(
                other -> other.map().equals(change.map()) && other.revision() == change.revision(), id -> change);
    }

    @Override
    public List<Change> since(Id<JourneyMap> map, int revision) {
        return changes.all()
                .filter(change -> change.map().equals(map) && change.revision() > revision)
                .toList();
    }

    @Override
    public List<Change> before(Id<JourneyMap> map, int revision, int limit, ChangeFilter filter) {
        return changes.all()
                .filter(change -> change.map().equals(map) && change.revision() < revision)
                .filter(filter::takes)
                .sorted(Comparator.comparing(Change::revision).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Change> at(Id<JourneyMap> map, int revision) {
        return before(map, revision + 1, 1, ChangeFilter.ALL).stream()
                .filter(change -> change.revision() == revision)
                .findFirst();
    }

    @Override
    public List<String> authors(Id<JourneyMap> map) {
        return since(map, 0).stream().map(Change::authorKey).distinct().toList();
    }

    @Override
    public void explain(Id<JourneyMap> map, int revision, @Nullable String cause) {
        changes.number(change -> change.map().equals(map) && change.revision() == revision)
                .ifPresent(number -> changes.change(number, row -> true, row -> row.because(cause)));
    }
}
