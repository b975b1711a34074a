package org.journeymaps.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.journeymaps.evidence.Backing;
import org.journeymaps.evidence.Source;
import org.journeymaps.finding.Finding;
import org.journeymaps.improvement.Improvement;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Experience;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Message;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.screen.MapScreen;
import org.journeymaps.term.Term;
import org.jspecify.annotations.Nullable;

/** One map's records, found by the touchpoint at which they are. */
public final class MapParts {
    private final MapScreen screen;
    private final Map<Id<Stage>, Stage> stages;
    private final Map<Id<Touchpoint>, Experience> experiences;
    private final Map<Id<Touchpoint>, List<Experience>> ofPersonas;
    private final Map<Id<Touchpoint>, List<Message>> messages;
    private final Map<Anchor, List<Finding>> findings;
    private final Map<Anchor, List<Improvement>> improvements;
    private final Map<Anchor, List<Source>> sources;

    public MapParts(MapScreen screen) {
        this.screen = screen;
        this.stages = map().stages().stream().collect(Collectors.toMap(Stage::id, Function.identity()));
        this.experiences = map().experiences().stream()
                .collect(Collectors.toMap(Experience::touchpoint, Function.identity(), (one, other) -> one));
        this.ofPersonas = map().ofPersonas().stream().collect(Collectors.groupingBy(Experience::touchpoint));
        this.messages = map().messages().stream().collect(Collectors.groupingBy(Message::touchpoint));
        this.findings = screen.change().findings().stream().collect(Collectors.groupingBy(Finding::anchor));
        this.improvements = screen.change().improvements().stream().collect(Collectors.groupingBy(Improvement::anchor));
        this.sources = screen.change().backing().stream()
                .collect(Collectors.groupingBy(
                        Backing::anchor, Collectors.mapping(Backing::source, Collectors.toList())));
    }

    public JourneyMap map() {
        return screen.map();
    }

    public @Nullable Stage stage(Touchpoint touchpoint) {
        Id<Stage> stage = touchpoint.place().stage();
        return stage == null ? null : stages.get(stage);
    }

    public Optional<Experience> experience(Touchpoint touchpoint) {
        return Optional.ofNullable(experiences.get(touchpoint.id()));
    }

    /** Lists what the personas experience at a touchpoint, in no order. */
    public List<Experience> ofPersonas(Touchpoint touchpoint) {
        return ofPersonas.getOrDefault(touchpoint.id(), List.of());
    }

    public List<Message> messages(Touchpoint touchpoint) {
        return messages.getOrDefault(touchpoint.id(), List.of());
    }

    public List<Finding> findings(Touchpoint touchpoint) {
        return findings.getOrDefault(Anchor.touchpoint(touchpoint.id()), List.of());
    }

    /** Lists the findings on one record of the map. */
    public List<Finding> findings(Anchor anchor) {
        return findings.getOrDefault(anchor, List.of());
    }

    /** Lists the findings on everything that is on the map. */
    public List<Finding> findings() {
        return map().anchors().stream()
                .flatMap(anchor -> findings(anchor).stream())
                .toList();
    }

    public List<Improvement> improvements(Touchpoint touchpoint) {
        return improvements.getOrDefault(Anchor.touchpoint(touchpoint.id()), List.of());
    }

    /** Lists the improvements of one record of the map. */
    public List<Improvement> improvements(Anchor anchor) {
        return improvements.getOrDefault(anchor, List.of());
    }

    /** Lists the improvements of everything that is on the map. */
    public List<Improvement> improvements() {
        return map().anchors().stream()
                .flatMap(anchor -> improvements(anchor).stream())
                .toList();
    }

    public List<Source> sources(Touchpoint touchpoint) {
        return sources.getOrDefault(Anchor.touchpoint(touchpoint.id()), List.of());
    }

    public Optional<Term> term(int id) {
        return Optional.ofNullable(screen.around().terms().get(id));
    }
}
