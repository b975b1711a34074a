package org.journeymaps.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.finding.Finding;
import org.journeymaps.finding.Findings;
import org.journeymaps.improvement.Improvement;
import org.journeymaps.improvement.Improvements;
import org.journeymaps.map.Anchor;
import org.journeymaps.map.Change.Subject;
import org.journeymaps.map.Experience;
import org.journeymaps.map.Field;
import org.journeymaps.map.Fields;
import org.journeymaps.map.JourneyMap;
import org.journeymaps.map.JourneyMaps;
import org.journeymaps.map.MapHead;
import org.journeymaps.map.Stage;
import org.journeymaps.map.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** Reads every text that stands on a map; each field that takes words is one of them, whenever it was added. */
public final class MapTexts {
    private static final String MESSAGE = "message";
    private static final Map<Subject, Fields<?>> FIELDS = Map.of(
            Subject.MAP, MapHead.FIELDS,
            Subject.STAGE, Stage.FIELDS,
            Subject.TOUCHPOINT, Touchpoint.FIELDS,
            Subject.EXPERIENCE, Experience.FIELDS,
            Subject.FINDING, Finding.FIELDS,
            Subject.IMPROVEMENT, Improvement.FIELDS);
    private static final Map<Subject, Set<String>> WORDED =
            FIELDS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> worded(entry.getValue())));

    private final JourneyMaps maps;
    private final Findings findings;
    private final Improvements improvements;

    public MapTexts(JourneyMaps maps, Findings findings, Improvements improvements) {
        this.maps = maps;
        this.findings = findings;
        this.improvements = improvements;
    }

    /** A text, where it stands, and the touchpoint at which it hangs. */
    record Said(Where where, @Nullable Id<Touchpoint> touchpoint, String text) {}

    /** Says whether a field takes words. */
    static boolean isWorded(Subject subject, String field) {
        return WORDED.getOrDefault(subject, Set.of()).contains(field);
    }

    private static Set<String> worded(Fields<?> fields) {
        return fields.all().stream()
                .filter(MapTexts::takesWords)
                .map(Field::name)
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
        return of(maps.head(id).orElseThrow());
    }

    private List<Said> of(MapHead head) {
        Id<JourneyMap> id = head.id();
        JourneyMap map = maps.whole(head);
        Set<Id<Touchpoint>> there =
                map.touchpoints().stream().map(Touchpoint::id).collect(Collectors.toSet());
        Predicate<Said> onTheMap = said -> said.touchpoint() == null || there.contains(said.touchpoint());
        return Stream.of(ofMap(map), ofFindings(id), ofImprovements(id))
                .flatMap(texts -> texts)
                .filter(onTheMap)
                .toList();
    }

    /** Gives every text that stands on the map now in pieces. */
    Stream<Piece> pieces(MapHead head) {
        return of(head).stream().flatMap(said -> Piece.of(said.where(), head.revision(), null, said.text()).stream());
    }

    private static Stream<Said> ofMap(JourneyMap map) {
        Id<JourneyMap> id = map.head().id();
        return Stream.of(
                        texts(new Where(id, Subject.MAP, id.value(), ""), null, MapHead.FIELDS, map.head()),
                        map.stages().stream()
                                .flatMap(one -> texts(
                                        new Where(id, Subject.STAGE, one.id().value(), ""), null, Stage.FIELDS, one)),
                        map.touchpoints().stream()
                                .flatMap(one -> texts(
                                        new Where(
                                                id, Subject.TOUCHPOINT, one.id().value(), ""),
                                        one.id(),
                                        Touchpoint.FIELDS,
                                        one)),
                        map.experiences().stream()
                                .flatMap(one -> texts(
                                        new Where(
                                                id,
                                                Subject.EXPERIENCE,
                                                one.touchpoint().value(),
                                                ""),
                                        one.touchpoint(),
                                        Experience.FIELDS,
                                        one)),
                        map.messages().stream()
                                .map(one -> new Said(
                                        new Where(
                                                id,
                                                Subject.TOUCHPOINT,
                                                one.touchpoint().value(),
                                                MESSAGE),
                                        one.touchpoint(),
                                        one.text())))
                .flatMap(texts -> texts);
    }

    private Stream<Said> ofFindings(Id<JourneyMap> map) {
        return findings.of(map).stream()
                .flatMap(one -> texts(
                        new Where(map, Subject.FINDING, one.id().value(), ""),
                        touchpoint(one.anchor()),
                        Finding.FIELDS,
                        one));
    }

    private Stream<Said> ofImprovements(Id<JourneyMap> map) {
        return improvements.of(map).stream()
                .flatMap(one -> texts(
                        new Where(map, Subject.IMPROVEMENT, one.id().value(), ""),
                        touchpoint(one.anchor()),
                        Improvement.FIELDS,
                        one));
    }

    private static @Nullable Id<Touchpoint> touchpoint(Anchor anchor) {
        return anchor.kind() == Anchor.Kind.TOUCHPOINT ? new Id<>(anchor.id()) : null;
    }

    private static <R> Stream<Said> texts(
            Where where, @Nullable Id<Touchpoint> touchpoint, Fields<R> fields, R record) {
        return fields.all().stream()
                .filter(field ->
                        isWorded(where.subject(), field.name()) && field.read().apply(record) != null)
                .map(field -> new Said(
                        new Where(where.map(), where.subject(), where.id(), field.name()),
                        touchpoint,
                        String.valueOf(field.read().apply(record))));
    }
}
