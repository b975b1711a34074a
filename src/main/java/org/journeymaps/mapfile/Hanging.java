package org.journeymaps.mapfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.kind.AnchoredKind;
import org.journeymaps.kind.Holders;
import org.journeymaps.kind.Kinds;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Anchored;
import org.journeymaps.screen.MapScreen;

/** All that hangs on one map, kind by kind; what hangs on something that was taken off is not there. */
final class Hanging {
    private final List<AnchoredKind<?>> kinds;
    private final Map<Subject, Map<Integer, Anchored<?>>> records = new LinkedHashMap<>();
    private final Map<Anchor, List<Anchored<?>>> byAnchor = new HashMap<>();

    private Hanging(List<AnchoredKind<?>> kinds) {
        this.kinds = kinds;
    }

    /** Nothing. */
    static Hanging none(Kinds kinds) {
        return new Hanging(kinds.anchored());
    }

    /** Reads what the screen has not read yet, one kind after the other. */
    static Hanging of(Kinds kinds, MapScreen screen) {
        return new Hanging(kinds.anchored()).read(kinds, screen);
    }

    /** Reads only what a copy takes along. */
    static Hanging copied(Kinds kinds, MapScreen screen) {
        return new Hanging(kinds.anchored().stream()
                        .filter(kind -> kind.form().copied())
                        .toList())
                .read(kinds, screen);
    }

    private Hanging read(Kinds all, MapScreen screen) {
        kinds.forEach(kind -> records.put(kind.subject(), numbered(kind, screen)));
        Set<Anchor> places = screen.map().anchors();
        Map<Subject, Map<Integer, Anchor>> anchors = new LinkedHashMap<>();
        records.forEach((subject, of) -> anchors.put(
                subject,
                of.values().stream()
                        .collect(Collectors.toMap(record -> record.id().value(), Anchored::anchor))));
        Holders holders = all.holders(anchors);
        records.values()
                .forEach(of -> of.values().removeIf(record -> !places.contains(holders.place(record.anchor()))));
        records.values().forEach(of -> of.values()
                .forEach(record -> byAnchor.computeIfAbsent(record.anchor(), first -> new ArrayList<>())
                        .add(record)));
        return this;
    }

    private static <R extends Anchored<R>> Map<Integer, Anchored<?>> numbered(AnchoredKind<R> kind, MapScreen screen) {
        Map<Integer, Anchored<?>> numbered = new LinkedHashMap<>();
        List<R> read = screen.change().read(kind.type()).orElseGet(() -> kind.records()
                .of(screen.map().head().id()));
        read.forEach(record -> numbered.put(record.id().value(), record));
        return numbered;
    }

    List<AnchoredKind<?>> kinds() {
        return kinds;
    }

    /** Gives the records of a kind that hang on something, in the order in which they were written down. */
    <R extends Anchored<R>> Stream<R> on(AnchoredKind<R> kind, Anchor anchor) {
        return byAnchor.getOrDefault(anchor, List.of()).stream()
                .filter(kind.type()::isInstance)
                .map(kind.type()::cast);
    }

    <R extends Anchored<R>> Optional<R> find(AnchoredKind<R> kind, int number) {
        return Optional.ofNullable(
                        records.getOrDefault(kind.subject(), Map.of()).get(number))
                .map(kind.type()::cast);
    }

    boolean has(Subject kind, int number) {
        return records.getOrDefault(kind, Map.of()).containsKey(number);
    }

    /** Lists every record by its kind and number. */
    List<RecordKey> keys() {
        return records.entrySet().stream()
                .flatMap(kind -> kind.getValue().keySet().stream().map(number -> new RecordKey(kind.getKey(), number)))
                .toList();
    }
}
