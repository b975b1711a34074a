package org.journeymaps.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.evidence.Backed;
import org.journeymaps.evidence.Backing;
import org.journeymaps.evidence.Source;
import org.journeymaps.evidence.Sources;
import org.journeymaps.field.Field;
import org.journeymaps.field.Fields;
import org.journeymaps.kind.AnchoredKind;
import org.journeymaps.kind.Holders;
import org.journeymaps.kind.Kinds;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.Content;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Anchored;
import org.journeymaps.model.Experience;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.JourneyMaps;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** Reads every text that stands on a map; each field that takes words is one of them, whenever it was added. */
public final class MapTexts {
    private static final String MESSAGE = "message";
    private static final String BETWEEN = " \u00b7 ";
    private static final Map<Subject, Fields<?>> OF_MAPS = Map.of(
            Subject.MAP, MapHead.FIELDS,
            Subject.STAGE, Stage.FIELDS,
            Subject.TOUCHPOINT, Touchpoint.FIELDS,
            Subject.EXPERIENCE, Experience.FIELDS);

    private final JourneyMaps maps;
    private final Sources sources;
    private final Kinds kinds;
    private final Map<Subject, Set<String>> worded;

    public MapTexts(JourneyMaps maps, Sources sources, Kinds kinds) {
        this.maps = maps;
        this.sources = sources;
        this.kinds = kinds;
        this.worded = Stream.concat(
                        OF_MAPS.entrySet().stream(),
                        kinds.anchored().stream().map(kind -> Map.entry(kind.subject(), kind.fields())))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> worded(entry.getValue())));
    }

    /** A text, where it stands, and everything with which it is on the map or off: what it hangs on, what that hangs on, and so on. */
    record Said(Where where, List<Anchor> holders, String text) {}

    /** Says whether a field takes words. */
    boolean isWorded(Subject subject, String field) {
        return worded.getOrDefault(subject, Set.of()).contains(Experience.everyones(field));
    }

    private static Set<String> worded(Fields<?> fields) {
        return fields.all().stream()
                .filter(MapTexts::takesWords)
                .map(Field::logged)
                .collect(Collectors.toSet());
    }

    private static boolean takesWords(Field<?> field) {
        try {
            return field.rule().check(field.name(), "some words") instanceof String;
        } catch (Invalid noWords) {
            return false;
        }
    }

    /** Gives every text that stands on the map now. */
    List<Said> of(Id<JourneyMap> id) {
        MapHead head = maps.head(id).orElseThrow();
        List<Object> hanging = new ArrayList<>(sources.backing(id));
        kinds.anchored().forEach(kind -> hanging.addAll(kind.records().of(id)));
        return of(new Content(maps.whole(head), hanging));
    }

    /** Gives every text that stands on a map, which was read or written before. */
    List<Said> of(Content content) {
        JourneyMap map = content.map();
        Id<JourneyMap> id = map.head().id();
        Set<Anchor> there = map.anchors();
        Holders holders = kinds.holders(anchors(content));
        return Stream.of(
                        ofMap(map),
                        kinds.anchored().stream().flatMap(kind -> hanging(kind, content, holders)),
                        ofSources(id, content.hanging(Backing.class)))
                .flatMap(texts -> texts)
                .filter(said -> there.contains(said.holders().get(said.holders().size() - 1)))
                .toList();
    }

    private Map<Subject, Map<Integer, Anchor>> anchors(Content content) {
        return kinds.anchored().stream()
                .collect(Collectors.toMap(AnchoredKind::subject, kind -> anchors(kind, content)));
    }

    private static <R extends Anchored<R>> Map<Integer, Anchor> anchors(AnchoredKind<R> kind, Content content) {
        return content.hanging(kind.type()).stream()
                .collect(Collectors.toMap(record -> record.id().value(), Anchored::anchor));
    }

    private <R extends Anchored<R>> Stream<Said> hanging(AnchoredKind<R> kind, Content content, Holders holders) {
        return content.hanging(kind.type()).stream()
                .flatMap(record -> texts(
                        new Where(
                                content.map().head().id(),
                                kind.subject(),
                                record.id().value(),
                                ""),
                        holders.chain(record.anchor()),
                        kind.fields(),
                        record));
    }

    private Stream<Said> ofMap(JourneyMap map) {
        Id<JourneyMap> id = map.head().id();
        return Stream.of(
                        texts(
                                new Where(id, Subject.MAP, id.value(), ""),
                                List.of(Anchor.map(id)),
                                MapHead.FIELDS,
                                map.head()),
                        map.stages().stream()
                                .flatMap(one -> texts(
                                        new Where(id, Subject.STAGE, one.id().value(), ""),
                                        List.of(Anchor.stage(one.id())),
                                        Stage.FIELDS,
                                        one)),
                        map.touchpoints().stream()
                                .flatMap(one -> texts(
                                        new Where(
                                                id, Subject.TOUCHPOINT, one.id().value(), ""),
                                        List.of(Anchor.touchpoint(one.id())),
                                        Touchpoint.FIELDS,
                                        one)),
                        map.experiences().stream()
                                .flatMap(one -> texts(
                                        new Where(
                                                id,
                                                Subject.EXPERIENCE,
                                                one.touchpoint().value(),
                                                ""),
                                        List.of(Anchor.touchpoint(one.touchpoint())),
                                        Experience.FIELDS,
                                        one)),
                        map.ofPersonas().stream().flatMap(one -> ofPersona(id, one)),
                        map.messages().stream()
                                .map(one -> new Said(
                                        new Where(
                                                id,
                                                Subject.TOUCHPOINT,
                                                one.touchpoint().value(),
                                                MESSAGE),
                                        List.of(Anchor.touchpoint(one.touchpoint())),
                                        one.text())))
                .flatMap(texts -> texts);
    }

    private Stream<Said> ofPersona(Id<JourneyMap> map, Experience one) {
        Fields<Experience> fields = new Fields<>(Experience.everyFieldOf(one.persona()));
        Where where = new Where(map, Subject.EXPERIENCE, one.touchpoint().value(), "");
        return texts(where, List.of(Anchor.touchpoint(one.touchpoint())), fields, one);
    }

    private static Stream<Said> ofSources(Id<JourneyMap> map, List<Backing> backing) {
        Map<Anchor, List<Source>> byAnchor = backing.stream()
                .collect(Collectors.groupingBy(
                        Backing::anchor, Collectors.mapping(Backing::source, Collectors.toList())));
        return byAnchor.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == Anchor.Kind.TOUCHPOINT)
                .map(entry -> new Said(
                        new Where(map, Subject.TOUCHPOINT, entry.getKey().id(), Backed.SOURCES.logged()),
                        List.of(entry.getKey()),
                        titles(entry.getValue())));
    }

    /** What backs a touchpoint is one text (M08). */
    private static String titles(List<Source> sources) {
        return sources.stream().map(Source::title).collect(Collectors.joining(BETWEEN));
    }

    /** Gives the titles of the sources that the log knows by their ids, in one statement. */
    @Nullable
    String titles(@Nullable String logged) {
        Backed none = new Backed(new Id<>(0), List.of());
        List<Id<Source>> ids = Backed.SOURCES.restored(none, logged).sources().stream()
                .map(Id<Source>::new)
                .toList();
        return ids.isEmpty() ? null : titles(sources.find(ids));
    }

    private <R> Stream<Said> texts(Where where, List<Anchor> holders, Fields<R> fields, R record) {
        return fields.all().stream()
                .filter(field -> isWorded(where.subject(), field.logged())
                        && field.read().apply(record) != null)
                .map(field -> new Said(
                        new Where(where.map(), where.subject(), where.id(), field.logged()),
                        holders,
                        String.valueOf(field.read().apply(record))));
    }
}
