package org.journeymaps.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.journeymaps.map.Anchor;
import org.journeymaps.map.JourneyMap;
import org.journeymaps.map.Owned;
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
    public List<Tally> tally(List<Id<JourneyMap>> maps) {
        List<Tally> tallies = new ArrayList<>();
        for (Id<JourneyMap> map : maps) {
            for (Finding.Kind kind : Finding.Kind.values()) {
                int count = (int) of(map).stream().filter(f -> f.kind() == kind).count();
                if (count > 0) {
                    tallies.add(new Tally(map, kind, count));
                }
            }
        }
        return tallies;
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
        return new Id<>(findings.add(id -> new Owned<>(map, new Finding(new Id<>(id), anchor, kind, text, severity))));
    }

    @Override
    public Optional<Finding> change(Id<JourneyMap> map, int id, UnaryOperator<Finding> rule) {
        return findings.change(id, row -> row.map().equals(map), row -> row.with(rule.apply(row.record())))
                .map(Owned::record);
    }
}
