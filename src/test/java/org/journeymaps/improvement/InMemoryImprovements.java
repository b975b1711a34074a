package org.journeymaps.improvement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.journeymaps.map.Owned;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.InMemoryRows;

/** Improvements in memory. */
public final class InMemoryImprovements implements Improvements {
    private final InMemoryRows<Owned<Improvement>> improvements = new InMemoryRows<>();

    public InMemoryRows<?> table() {
        return improvements;
    }

    @Override
    public List<Improvement> of(Id<JourneyMap> map) {
        return improvements
                .all()
                .filter(row -> row.map().equals(map))
                .map(Owned::record)
                .toList();
    }

    @Override
    public List<Id<Improvement>> addAll(Id<JourneyMap> map, List<Improvement> all) {
        return all.stream().map(improvement -> add(map, improvement)).toList();
    }

    @Override
    public Id<Improvement> add(Id<JourneyMap> map, Improvement improvement) {
        return new Id<>(improvements.add(id -> new Owned<>(map, improvement.withId(new Id<>(id)))));
    }

    @Override
    public Map<Id<Improvement>, Anchor> anchors(List<Id<Improvement>> ids) {
        return improvements
                .everything()
                .map(Owned::record)
                .filter(improvement -> ids.contains(improvement.id()))
                .collect(Collectors.toMap(Improvement::id, Improvement::anchor));
    }

    @Override
    public Map<Integer, Anchor> anchors(Id<JourneyMap> map) {
        return improvements
                .everything()
                .filter(row -> row.map().equals(map))
                .collect(Collectors.toMap(
                        row -> row.record().id().value(), row -> row.record().anchor()));
    }

    @Override
    public Optional<Improvement> change(Id<JourneyMap> map, int id, UnaryOperator<Improvement> rule) {
        return Owned.shelf(improvements).change(map, id, rule);
    }

    @Override
    public Optional<Improvement> remove(Id<JourneyMap> map, int id) {
        return Owned.shelf(improvements).remove(map, id);
    }

    @Override
    public Optional<Improvement> restore(Id<JourneyMap> map, int id) {
        return Owned.shelf(improvements).restore(map, id);
    }

    @Override
    public int count(Id<JourneyMap> map) {
        return Owned.shelf(improvements).count(map);
    }
}
