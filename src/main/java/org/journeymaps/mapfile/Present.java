package org.journeymaps.mapfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.journeymaps.access.Abilities;
import org.journeymaps.evidence.Source;
import org.journeymaps.exchange.MapParts;
import org.journeymaps.finding.Finding;
import org.journeymaps.improvement.Improvement;
import org.journeymaps.mapfile.MapFile.Word;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Experience;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.MapText;
import org.journeymaps.model.Message;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.ProjectRef;
import org.journeymaps.screen.MapScreen;
import org.journeymaps.term.Term;
import org.jspecify.annotations.Nullable;

/** A map as it is before a file is imported, its records found by the ids of the file. */
final class Present {
    private final MapParts parts;
    private final Identity ids;
    private final Cast cast;
    private final Map<Integer, Stage> stages;
    private final Map<Integer, Touchpoint> touchpoints;
    private final Map<Integer, Message> messages;
    private final Map<Integer, Finding> findings = new HashMap<>();
    private final Map<Integer, Improvement> improvements = new HashMap<>();

    Present(MapParts parts, Identity ids, Cast cast) {
        this.cast = cast;
        this.parts = parts;
        this.ids = ids;
        this.stages = numbered(parts.map().stages(), Stage::id);
        this.touchpoints = numbered(parts.map().touchpoints(), Touchpoint::id);
        this.messages = new HashMap<>();
        for (Touchpoint touchpoint : parts.map().touchpoints()) {
            parts.messages(touchpoint)
                    .forEach(message -> messages.put(message.id().value(), message));
        }
        parts.findings().forEach(finding -> findings.put(finding.id().value(), finding));
        parts.improvements()
                .forEach(improvement -> improvements.put(improvement.id().value(), improvement));
    }

    private static <R> Map<Integer, R> numbered(List<R> records, Function<R, Id<R>> id) {
        return records.stream()
                .collect(Collectors.toMap(record -> id.apply(record).value(), Function.identity()));
    }

    /** The empty place of a map that is not there yet. */
    static Present nothing(ProjectRef project, MapFile file) {
        MapText text = new MapText(file.map().label(), null, null);
        MapHead head = new MapHead(new Id<>(0), project.id(), text, "", 0);
        MapScreen screen = new MapScreen(
                new JourneyMap(head, List.of(), List.of(), List.of(), List.of(), List.of()),
                new MapScreen.Surroundings(
                        project, Optional.empty(), new Abilities(true, true, true), Optional.empty(), Map.of()),
                new MapScreen.Change(List.of(), List.of(), List.of()));
        return new Present(new MapParts(screen), new Identity(head, null, Map.of()), Cast.NONE);
    }

    boolean isNothing() {
        return parts.map().head().id().value() == 0;
    }

    Identity ids() {
        return ids;
    }

    MapParts parts() {
        return parts;
    }

    Optional<Stage> stage(String id) {
        return ids.number(Kind.STAGE, id).map(stages::get);
    }

    Optional<Touchpoint> touchpoint(String id) {
        return ids.number(Kind.TOUCHPOINT, id).map(touchpoints::get);
    }

    Optional<Message> message(String id) {
        return ids.number(Kind.MESSAGE, id).map(messages::get);
    }

    Optional<Finding> finding(String id) {
        return ids.number(Kind.FINDING, id).map(findings::get);
    }

    Optional<Improvement> improvement(String id) {
        return ids.number(Kind.IMPROVEMENT, id).map(improvements::get);
    }

    /** Finds what something of the file hangs on. */
    Optional<Anchor> anchor(MapFile.Holder holder) {
        return switch (holder.kind()) {
            case MAP -> Optional.of(Anchor.map(parts.map().head().id()));
            case STAGE -> stage(holder.id()).map(stage -> Anchor.stage(stage.id()));
            default -> touchpoint(holder.id()).map(touchpoint -> Anchor.touchpoint(touchpoint.id()));
        };
    }

    Optional<Experience> experience(String touchpoint) {
        return touchpoint(touchpoint).flatMap(parts::experience);
    }

    /** Finds what a persona of the map, by its name, experiences at a touchpoint. */
    Optional<Experience> experience(String touchpoint, String persona) {
        int id = cast.named(persona).map(known -> known.id().value()).orElse(-1);
        return touchpoint(touchpoint).stream()
                .flatMap(one -> parts.ofPersonas(one).stream())
                .filter(experience -> Objects.equals(experience.persona(), id))
                .findFirst();
    }

    /** Says whether the personas of the file are those of the map, in that order and before any others. */
    boolean hasCastOf(MapFile file) {
        List<String> names = cast.personas().stream()
                .map(persona -> Term.spelling(persona.name()))
                .toList();
        List<String> wanted = file.personas().stream()
                .map(entry -> Term.spelling(entry.name()))
                .toList();
        return wanted.size() <= names.size() && names.subList(0, wanted.size()).equals(wanted);
    }

    @Nullable
    FocusEntry focus() {
        return FocusEntry.of(parts.map(), ids);
    }

    /** Gives the id in the file's terms. */
    String idOf(Finding finding) {
        return ids.of(Kind.FINDING, finding.id().value());
    }

    List<String> addressed(Improvement improvement) {
        return improvement.addresses().stream()
                .map(Id::value)
                .map(findings::get)
                .filter(Objects::nonNull)
                .map(this::idOf)
                .toList();
    }

    /** Lists the order keys in use in a stage, or among those not placed yet. */
    List<String> orders(@Nullable Stage stage) {
        Id<Stage> id = stage == null ? null : stage.id();
        return parts.map().touchpoints().stream()
                .filter(touchpoint -> Objects.equals(touchpoint.place().stage(), id))
                .map(touchpoint -> touchpoint.place().order())
                .toList();
    }

    List<String> stageOrders() {
        return parts.map().stages().stream().map(Stage::order).toList();
    }

    /** Says whether a word of the map is the word of the file. */
    boolean same(@Nullable Integer term, @Nullable Word word) {
        Term known = term == null ? null : parts.term(term).orElse(null);
        if (known == null || word == null) {
            return known == null && word == null;
        }
        return word.key() != null
                ? word.key().equals(known.key())
                : known.key() == null && Term.spelling(word.name()).equals(Term.spelling(known.name()));
    }

    boolean has(Touchpoint touchpoint, MapFile.SourceEntry source) {
        return parts.sources(touchpoint).stream().anyMatch(known -> same(known, source));
    }

    private boolean same(Source known, MapFile.SourceEntry source) {
        return known.unnumbered().of(null).equals(Made.source(source)) && same(known.type(), source.type());
    }

    /** Counts the records that the file does not have; they stay. */
    int kept(MapFile file) {
        List<String> here = new ArrayList<>();
        stages.keySet().forEach(number -> here.add(ids.of(Kind.STAGE, number)));
        touchpoints.keySet().forEach(number -> here.add(ids.of(Kind.TOUCHPOINT, number)));
        messages.keySet().forEach(number -> here.add(ids.of(Kind.MESSAGE, number)));
        findings.keySet().forEach(number -> here.add(ids.of(Kind.FINDING, number)));
        improvements.keySet().forEach(number -> here.add(ids.of(Kind.IMPROVEMENT, number)));
        here.removeAll(file.ids().collect(Collectors.toSet()));
        return here.size();
    }
}
