package org.journeymaps.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.map.Owned;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Anchored;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.InMemoryRows;

/** Records that hang on maps, in memory. */
public class InMemoryAnchored<R extends Anchored<R>> implements AnchoredRecords<R> {
    private final InMemoryRows<Owned<R>> rows = new InMemoryRows<>();

    public InMemoryRows<?> table() {
        return rows;
    }

    /** Lists the rows of every map that are not taken off. */
    protected Stream<Owned<R>> live() {
        return rows.all();
    }

    @Override
    public List<R> of(Id<JourneyMap> map) {
        return rows.all()
                .filter(row -> row.map().equals(map))
                .map(Owned::record)
                .toList();
    }

    @Override
    public List<R> find(List<Id<R>> ids) {
        return rows.all()
                .map(Owned::record)
                .filter(record -> ids.contains(record.id()))
                .toList();
    }

    @Override
    public Map<Integer, Anchor> anchors(Id<JourneyMap> map) {
        return rows.everything()
                .filter(row -> row.map().equals(map))
                .collect(Collectors.toMap(
                        row -> row.record().id().value(), row -> row.record().anchor()));
    }

    @Override
    public List<Id<R>> addAll(Id<JourneyMap> map, List<R> all) {
        return all.stream()
                .map(record -> new Id<R>(rows.add(id -> new Owned<>(map, record.withId(new Id<>(id))))))
                .toList();
    }

    @Override
    public Optional<R> find(Id<JourneyMap> map, int id) {
        return Owned.shelf(rows).find(map, id);
    }

    @Override
    public Optional<R> change(Id<JourneyMap> map, int id, UnaryOperator<R> rule) {
        return Owned.shelf(rows).change(map, id, rule);
    }

    @Override
    public Optional<R> remove(Id<JourneyMap> map, int id) {
        return Owned.shelf(rows).remove(map, id);
    }

    @Override
    public Optional<R> restore(Id<JourneyMap> map, int id) {
        return Owned.shelf(rows).restore(map, id);
    }

    @Override
    public int count(Id<JourneyMap> map) {
        return Owned.shelf(rows).count(map);
    }
}
