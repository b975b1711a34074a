package org.journeymaps.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.kind.AnchoredKind;
import org.journeymaps.kind.Holders;
import org.journeymaps.kind.Kinds;
import org.journeymaps.log.Change;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.Change.What;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Anchored;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.jspecify.annotations.Nullable;

/** Finds what the records of a map are called and where they belong, also those that are off the map. */
final class MapWords {
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Anchor> anchors = new HashMap<>();
    private final Map<Integer, Integer> order = new HashMap<>();

    /** Takes the names of records that are off the map from the log. */
    static MapWords of(JourneyMap map, List<Change> log) {
        MapWords words = new MapWords();
        log.stream()
                .map(Change::what)
                .filter(what -> what.field() == null)
                .forEach(what -> words.name(
                        what.subject(),
                        what.id(),
                        Optional.ofNullable(what.after()).orElse(what.before())));
        map.stages().forEach(stage -> words.name(Subject.STAGE, stage.id().value(), stage.name()));
        map.touchpoints().forEach(touchpoint -> {
            words.order.put(touchpoint.id().value(), words.order.size());
            words.name(
                    Subject.TOUCHPOINT,
                    touchpoint.id().value(),
                    touchpoint.meeting().name());
        });
        words.name(Subject.MAP, map.head().id().value(), map.head().text().name());
        return words;
    }

    /** Takes the names and places of what hangs on the map. */
    MapWords with(Kinds kinds, Id<JourneyMap> map) {
        kinds.content().forEach(kind -> named(kind, map));
        Map<Subject, Map<Integer, Anchor>> all = Kinds.anchors(map, kinds.content());
        Holders holders = kinds.holders(all);
        all.forEach((subject, of) -> of.forEach((id, anchor) -> anchors.put(key(subject, id), holders.place(anchor))));
        return this;
    }

    private <R extends Anchored<R>> void named(AnchoredKind<R> kind, Id<JourneyMap> map) {
        kind.records()
                .of(map)
                .forEach(record -> name(kind.subject(), record.id().value(), kind.label(record)));
    }

    private void name(Subject subject, int id, @Nullable String name) {
        if (name != null) {
            names.put(key(subject, id), name);
        }
    }

    private static String key(Subject subject, int id) {
        return subject + ":" + id;
    }

    Difference difference(What what) {
        Subject named = what.subject().equals(Subject.EXPERIENCE) ? Subject.TOUCHPOINT : what.subject();
        return new Difference(
                what,
                names.get(key(named, what.id())),
                touchpoint(what)
                        .map(id -> new Difference.Place(id, names.get(key(Subject.TOUCHPOINT, id))))
                        .orElse(null));
    }

    private Optional<Integer> touchpoint(What what) {
        if (what.subject().equals(Subject.TOUCHPOINT) || what.subject().equals(Subject.EXPERIENCE)) {
            return Optional.of(what.id());
        }
        return Optional.ofNullable(anchors.get(key(what.subject(), what.id())))
                .filter(anchor -> anchor.kind() == Anchor.Kind.TOUCHPOINT)
                .map(Anchor::id);
    }

    /** Gives the place in which a difference is told: the map, its stages, then touchpoints as the customer meets them. */
    int order(Difference difference) {
        Difference.Place place = difference.touchpoint();
        if (place == null) {
            return difference.what().subject().equals(Subject.MAP) ? -2 : -1;
        }
        return order.getOrDefault(place.id(), Integer.MAX_VALUE);
    }
}
