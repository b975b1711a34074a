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
import org.journeymaps.field.Rule;
import org.journeymaps.kind.AnchoredKind;
import org.journeymaps.kind.Kinds;
import org.journeymaps.kind.Reference;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.mapfile.MapFile.Word;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Anchored;
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
    private final Hanging hanging;

    Present(MapParts parts, Hanging hanging, Identity ids, Cast cast) {
        this.hanging = hanging;
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
    }

    private static <R> Map<Integer, R> numbered(List<R> records, Function<R, Id<R>> id) {
        return records.stream()
                .collect(Collectors.toMap(record -> id.apply(record).value(), Function.identity()));
    }

    /** The empty place of a map that is not there yet. */
    static Present nothing(ProjectRef project, MapFile file, Kinds kinds) {
        MapText text = new MapText(file.map().label(), null, null);
        MapHead head = new MapHead(new Id<>(0), project.id(), text, "", 0);
        MapScreen screen = new MapScreen(
                new JourneyMap(head, List.of(), List.of(), List.of(), List.of(), List.of()),
                new MapScreen.Surroundings(
                        project, Optional.empty(), new Abilities(true, true, true), Optional.empty(), Map.of()),
                new MapScreen.Change(List.of(), List.of(), List.of()),
                Map.of());
        return new Present(new MapParts(screen), Hanging.none(kinds), new Identity(head, null, Map.of()), Cast.NONE);
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
        return ids.number(Subject.STAGE, id).map(stages::get);
    }

    Optional<Touchpoint> touchpoint(String id) {
        return ids.number(Subject.TOUCHPOINT, id).map(touchpoints::get);
    }

    Optional<Message> message(String id) {
        return ids.number(Subject.MESSAGE, id).map(messages::get);
    }

    /** Gives everything that hangs on the map. */
    Hanging hanging() {
        return hanging;
    }

    <R extends Anchored<R>> Optional<R> hanging(AnchoredKind<R> kind, String id) {
        return ids.number(kind.subject(), id).flatMap(number -> hanging.find(kind, number));
    }

    /** Finds what something of the file hangs on. */
    Optional<Anchor> anchor(MapFile.Holder holder) {
        return switch (holder.kind()) {
            case MAP -> Optional.of(Anchor.map(parts.map().head().id()));
            case STAGE -> stage(holder.id()).map(stage -> Anchor.stage(stage.id()));
            case TOUCHPOINT -> touchpoint(holder.id()).map(touchpoint -> Anchor.touchpoint(touchpoint.id()));
            default ->
                ids.number(new Subject(holder.kind().code()), holder.id())
                        .map(number -> new Anchor(holder.kind(), number));
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

    /** Gives the ids, in the file's terms, of what a record refers to. */
    <R> List<String> referred(Reference<R> reference, R record) {
        return Rule.numbersIn(reference.field().read().apply(record)).stream()
                .filter(number -> hanging.has(reference.to(), number))
                .map(number -> ids.of(reference.to(), number))
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
        stages.keySet().forEach(number -> here.add(ids.of(Subject.STAGE, number)));
        touchpoints.keySet().forEach(number -> here.add(ids.of(Subject.TOUCHPOINT, number)));
        messages.keySet().forEach(number -> here.add(ids.of(Subject.MESSAGE, number)));
        hanging.keys().forEach(key -> here.add(ids.of(key.kind(), key.number())));
        here.removeAll(file.ids().collect(Collectors.toSet()));
        return here.size();
    }
}
