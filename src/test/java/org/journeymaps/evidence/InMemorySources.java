package org.journeymaps.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymaps.map.Owned;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Editable;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.InMemoryRows;

/** Sources and what they back in memory. */
public final class InMemorySources implements Sources {
    private final InMemoryRows<OfProject> sources = new InMemoryRows<>();
    private final InMemoryRows<Owned<Link>> links = new InMemoryRows<>();

    private record OfProject(long projectId, Source source) {}

    private record Link(Id<Source> source, Anchor anchor) {}

    public List<InMemoryRows<?>> tables() {
        return List.of(sources, links);
    }

    @Override
    public List<Backing> backing(Id<JourneyMap> map) {
        return links.all()
                .filter(row -> row.map().equals(map))
                .flatMap(row -> sources.all()
                        .filter(s -> s.source().id().equals(row.record().source()))
                        .map(s -> new Backing(s.source(), row.record().anchor())))
                .toList();
    }

    @Override
    public Set<Anchor> backed(List<Id<JourneyMap>> maps) {
        return links.all()
                .filter(row -> maps.contains(row.map()))
                .map(row -> row.record().anchor())
                .collect(Collectors.toSet());
    }

    @Override
    public List<Source> inProject(long projectId) {
        return sources.all()
                .filter(row -> row.projectId() == projectId)
                .map(OfProject::source)
                .toList();
    }

    @Override
    public List<Source> find(List<Id<Source>> ids) {
        return sources.all()
                .map(OfProject::source)
                .filter(source -> ids.contains(source.id()))
                .toList();
    }

    @Override
    public void addAll(long projectId, List<Source> all) {
        all.forEach(source -> sources.add(id -> new OfProject(projectId, source.withId(new Id<>(id)))));
    }

    @Override
    public void backAll(Id<JourneyMap> map, List<Backing> all) {
        all.forEach(backing ->
                links.add(id -> new Owned<>(map, new Link(backing.source().id(), backing.anchor()))));
    }

    @Override
    public Editable<Backed> choices() {
        return (map, touchpoint, rule) -> {
            Anchor anchor = Anchor.touchpoint(new Id<>(touchpoint));
            List<Integer> chosen = links.all()
                    .filter(row ->
                            row.map().equals(map) && row.record().anchor().equals(anchor))
                    .map(row -> row.record().source().value())
                    .toList();
            Backed after = rule.apply(new Backed(new Id<>(touchpoint), chosen));
            if (!after.sources().equals(chosen)) {
                links.remove(
                        row -> row.map().equals(map) && row.record().anchor().equals(anchor));
                after.sources()
                        .forEach(source -> links.add(id -> new Owned<>(map, new Link(new Id<>(source), anchor))));
            }
            return Optional.of(after);
        };
    }
}
