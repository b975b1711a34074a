package org.journeymaps.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.field.Field;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.Change.What;
import org.journeymaps.map.Census;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.JourneyMaps;
import org.journeymaps.platform.Id;
import org.journeymaps.problem.NotFound;

/**
 * The registry of the kinds of record that a map holds; a kind comes after those that it refers to or
 * hangs on.
 */
public final class Kinds implements Census {
    private final Map<Subject, List<RecordKind>> all;
    private final List<AnchoredKind<?>> anchored;

    /** Registers the kinds of all sources; of one subject there may be several, each with fields of its own. */
    public Kinds(List<KindSource> sources) {
        List<RecordKind> kinds =
                sources.stream().flatMap(source -> source.kinds().stream()).toList();
        this.all = kinds.stream()
                .collect(Collectors.groupingBy(RecordKind::subject, LinkedHashMap::new, Collectors.toList()));
        this.anchored = inOrder(kinds.stream()
                .filter(AnchoredKind.class::isInstance)
                .<AnchoredKind<?>>map(kind -> (AnchoredKind<?>) kind)
                .toList());
    }

    private static List<AnchoredKind<?>> inOrder(List<AnchoredKind<?>> kinds) {
        List<AnchoredKind<?>> left = new ArrayList<>(kinds);
        left.sort(Comparator.comparing(kind -> kind.subject().code()));
        List<AnchoredKind<?>> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            AnchoredKind<?> next = left.stream()
                    .filter(kind -> left.stream().noneMatch(other -> kind.needs(other)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("kinds refer to each other in a circle"));
            left.remove(next);
            ordered.add(next);
        }
        return List.copyOf(ordered);
    }

    /** Lists the kinds that hang on maps. */
    public List<AnchoredKind<?>> anchored() {
        return anchored;
    }

    /** Lists those of them that tell what a map says. */
    public List<AnchoredKind<?>> content() {
        return anchored.stream().filter(RecordKind::isContent).toList();
    }

    /** Finds the kind of a subject that hangs on maps. */
    public Optional<AnchoredKind<?>> anchored(Subject subject) {
        return anchored.stream().filter(kind -> kind.subject().equals(subject)).findFirst();
    }

    /** Lists every subject. */
    public List<Subject> subjects() {
        return List.copyOf(all.keySet());
    }

    /** Lists every field that the change log may name for a subject. */
    public List<Field<?>> fields(Subject subject) {
        return of(subject).<Field<?>>flatMap(kind -> kind.everyField().stream()).toList();
    }

    private Stream<RecordKind> of(Subject subject) {
        return all.getOrDefault(subject, List.of()).stream();
    }

    /** Finds the way in which a change is undone; nothing for the creation of a map and for what only an administrator decides. */
    public Optional<Undo> undo(What what) {
        return of(what.subject())
                .map(RecordKind::undo)
                .filter(undo -> undo.canUndo(what))
                .findFirst();
    }

    /** Says whether a version of a map is told by such a change. */
    public boolean isContent(What what) {
        return of(what.subject())
                .anyMatch(kind -> kind.isContent() && kind.undo().canUndo(what));
    }

    /** Says whether whoever may contribute to a map could make such a change. */
    public boolean isContribution(What what) {
        return of(what.subject()).anyMatch(kind -> kind.isContribution(what));
    }

    @Override
    public int count(Id<JourneyMap> map, Subject subject) {
        return of(subject).mapToInt(kind -> kind.count(map)).sum();
    }

    @Override
    public Map<Subject, Integer> limits() {
        return all.values().stream()
                .flatMap(List::stream)
                .filter(kind -> kind.most() != RecordKind.ANY_NUMBER)
                .collect(Collectors.toMap(RecordKind::subject, RecordKind::most));
    }

    /** Throws {@link NotFound} unless what something is to hang on is on the map. */
    public void mustHave(JourneyMaps maps, Id<JourneyMap> map, Anchor anchor) {
        boolean there = anchored(new Subject(anchor.kind().code()))
                .map(kind -> kind.records().find(map, anchor.id()).isPresent())
                .orElseGet(() -> maps.has(map, anchor));
        if (!there) {
            throw new NotFound();
        }
    }

    /** Reads on what the records of a map hang or hung, also those taken off, in one statement for each kind. */
    public Map<Subject, Map<Integer, Anchor>> anchors(Id<JourneyMap> map) {
        return anchors(map, anchored);
    }

    /** Reads on what the records of some kinds hang or hung. */
    public static Map<Subject, Map<Integer, Anchor>> anchors(Id<JourneyMap> map, List<AnchoredKind<?>> kinds) {
        Map<Subject, Map<Integer, Anchor>> anchors = new LinkedHashMap<>();
        kinds.forEach(kind -> anchors.put(kind.subject(), kind.records().anchors(map)));
        return anchors;
    }

    /** Gives what hangs on what, out of {@link #anchors}. */
    public Holders holders(Map<Subject, Map<Integer, Anchor>> anchors) {
        return Holders.of(anchored, kind -> anchors.getOrDefault(kind.subject(), Map.of()));
    }
}
