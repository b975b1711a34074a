package org.journeymaps.finding;

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
import org.jspecify.annotations.Nullable;

/** Findings in memory. */
public final class InMemoryFindings implements Findings {
    private final InMemoryRows<Owned<Finding>> findings = new InMemoryRows<>();

    public InMemoryRows<?> table() {
        return findings;
    }

    @Override
    public List<Finding> of(Id<JourneyMap> map) {
        return findings.all()
                .filter(row -> row.map().equals(map))
                .map(Owned::record)
                .toList();
    }

    @Override
    public List<Spot> spots(List<Id<JourneyMap>> maps) {
        return findings.all()
                .filter(row -> maps.contains(row.map()))
                .map(row -> new Spot(
                        row.record().id(),
                        row.map(),
                        row.record().anchor(),
                        row.record().kind()))
                .toList();
    }

    @Override
    public Optional<Finding> find(Id<JourneyMap> map, Id<Finding> id) {
        return of(map).stream().filter(finding -> finding.id().equals(id)).findFirst();
    }

    @Override
    public List<Finding> find(List<Id<Finding>> ids) {
        return findings.all()
                .map(Owned::record)
                .filter(finding -> ids.contains(finding.id()))
                .toList();
    }

    @Override
    public Id<Finding> add(
            Id<JourneyMap> map, Anchor anchor, Finding.Kind kind, String text, @Nullable Integer severity) {
        return add(map, new Finding(new Id<>(0), anchor, kind, text, severity));
    }

    private Id<Finding> add(Id<JourneyMap> map, Finding one) {
        return new Id<>(findings.add(id -> new Owned<>(
                map,
                new Finding(
                        new Id<>(id),
                        one.anchor(),
                        one.kind(),
                        one.text(),
                        one.severity(),
                        one.nature(),
                        one.handling()))));
    }

    @Override
    public Map<Integer, Anchor> anchors(Id<JourneyMap> map) {
        return findings.everything()
                .filter(row -> row.map().equals(map))
                .collect(Collectors.toMap(
                        row -> row.record().id().value(), row -> row.record().anchor()));
    }

    @Override
    public List<Id<Finding>> addAll(Id<JourneyMap> map, List<Finding> all) {
        return all.stream().map(finding -> add(map, finding)).toList();
    }

    @Override
    public Optional<Finding> change(Id<JourneyMap> map, int id, UnaryOperator<Finding> rule) {
        return Owned.shelf(findings).change(map, id, rule);
    }

    @Override
    public Optional<Finding> remove(Id<JourneyMap> map, int id) {
        return Owned.shelf(findings).remove(map, id);
    }

    @Override
    public Optional<Finding> restore(Id<JourneyMap> map, int id) {
        return Owned.shelf(findings).restore(map, id);
    }

    @Override
    public int count(Id<JourneyMap> map) {
        return Owned.shelf(findings).count(map);
    }
}
