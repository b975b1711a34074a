package org.journeymaps.history;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.journeymaps.map.Owned;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.InMemoryRows;

/** Named versions in memory. */
public final class InMemoryNamedVersions implements NamedVersions {
    private final InMemoryRows<Owned<NamedVersion>> versions = new InMemoryRows<>();

    public InMemoryRows<?> table() {
        return versions;
    }

    @Override
    public List<NamedVersion> of(Id<JourneyMap> map) {
        return versions.all()
                .filter(row -> row.map().equals(map))
                .map(Owned::record)
                .sorted(Comparator.comparing(
                                (NamedVersion version) -> version.id().value())
                        .reversed())
                .toList();
    }

    @Override
    public Id<NamedVersion> add(Id<JourneyMap> map, NamedVersion version) {
        return new Id<>(versions.add(id -> new Owned<>(
                map,
                new NamedVersion(
                        new Id<>(id), version.revision(), version.name(), version.authorKey(), version.at()))));
    }

    @Override
    public Optional<NamedVersion> change(Id<JourneyMap> map, int id, UnaryOperator<NamedVersion> rule) {
        return Owned.shelf(versions).change(map, id, rule);
    }

    @Override
    public Optional<NamedVersion> find(Id<JourneyMap> map, int id) {
        return Owned.shelf(versions).find(map, id);
    }

    @Override
    public Optional<NamedVersion> remove(Id<JourneyMap> map, int id) {
        return Owned.shelf(versions).remove(map, id);
    }

    @Override
    public Optional<NamedVersion> restore(Id<JourneyMap> map, int id) {
        return Owned.shelf(versions).restore(map, id);
    }

    @Override
    public int count(Id<JourneyMap> map) {
        return Owned.shelf(versions).count(map);
    }
}
