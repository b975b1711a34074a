package org.journeymaps.search;

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
import org.journeymaps.finding.Finding;
import org.journeymaps.finding.Findings;
import org.journeymaps.improvement.Improvement;
import org.journeymaps.improvement.Improvements;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.Content;
import org.journeymaps.model.Anchor;
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

    private final Sources sources;

    public MapTexts(JourneyMaps maps, Findings findings, Improvements improvements, Sources sources) {
        this.maps = maps;
        this.findings = findings;
        this.improvements = improvements;
        this.sources = sources;
    }

    /** A text, where it stands, and the stage or touchpoint with which it is on the map or off. */
    record Said(Where where, Anchor holder, String text) {}

    /** Says whether a field takes words. */
    static boolean isWorded(Subject subject, String field) {
        return WORDED.getOrDefault(subject, Set.of()).contains(Experience.everyones(field));
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
        return of(maps.whole(head), findings.of(head.id()), improvements.of(head.id()), sources.backing(head.id()));
    }

    /** Gives every text that stands on a map, which was read or written before. */
    static List<Said> of(Content content) {
        return of(
                content.map(),
                content.hanging(Finding.class),
                content.hanging(Improvement.class),
                content.hanging(Backing.class));
    }

    private static List<Said> of(
            JourneyMap map, List<Finding> findings, List<Improvement> improvements, List<Backing> backing) {
        Id<JourneyMap> id = map.head().id();
        Set<Anchor> there = map.anchors();
        return Stream.of(ofMap(map), ofFindings(id, findings), ofImprovements(id, improvements), ofSources(id, backing))
                .flatMap(texts -> texts)
                .filter(said -> !said.holder().isPlace() || there.contains(said.holder()))
                .toList();
    }

    private static Stream<Said> ofMap(JourneyMap map) {
        Id<JourneyMap> id = map.head().id();
        return Stream.of(
                        texts(new Where(id, Subject.MAP, id.value(), ""), Anchor.map(id), MapHead.FIELDS, map.head()),
                        map.stages().stream()
                                .flatMap(one -> texts(
                                        new Where(id, Subject.STAGE, one.id().value(), ""),
                                        Anchor.stage(one.id()),
                                        Stage.FIELDS,
                                        one)),
                        map.touchpoints().stream()
                                .flatMap(one -> texts(
                                        new Where(
                                                id, Subject.TOUCHPOINT, one.id().value(), ""),
                                        Anchor.touchpoint(one.id()),
                                        Touchpoint.FIELDS,
                                        one)),
                        map.experiences().stream()
                                .flatMap(one -> texts(
                                        new Where(
                                                id,
                                                Subject.EXPERIENCE,
                                                one.touchpoint().value(),
                                                ""),
                                        Anchor.touchpoint(one.touchpoint()),
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
                                        Anchor.touchpoint(one.touchpoint()),
                                        one.text())))
                .flatMap(texts -> texts);
    }

    private static Stream<Said> ofPersona(Id<JourneyMap> map, Experience one) {
        Fields<Experience> fields = new Fields<>(Experience.everyFieldOf(one.persona()));
        Where where = new Where(map, Subject.EXPERIENCE, one.touchpoint().value(), "");
        return texts(where, Anchor.touchpoint(one.touchpoint()), fields, one);
    }

    private static Stream<Said> ofFindings(Id<JourneyMap> map, List<Finding> findings) {
        return findings.stream()
                .flatMap(one -> texts(
                        new Where(map, Subject.FINDING, one.id().value(), ""), one.anchor(), Finding.FIELDS, one));
    }

    private static Stream<Said> ofImprovements(Id<JourneyMap> map, List<Improvement> improvements) {
        return improvements.stream()
                .flatMap(one -> texts(
                        new Where(map, Subject.IMPROVEMENT, one.id().value(), ""),
                        one.anchor(),
                        Improvement.FIELDS,
                        one));
    }

    private static Stream<Said> ofSources(Id<JourneyMap> map, List<Backing> backing) {
        Map<Anchor, List<Source>> byAnchor = backing.stream()
                .collect(Collectors.groupingBy(
                        Backing::anchor, Collectors.mapping(Backing::source, Collectors.toList())));
        return byAnchor.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == Anchor.Kind.TOUCHPOINT)
                .map(entry -> new Said(
                        new Where(map, Subject.TOUCHPOINT, entry.getKey().id(), Backed.SOURCES.logged()),
                        entry.getKey(),
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

    private static <R> Stream<Said> texts(Where where, Anchor holder, Fields<R> fields, R record) {
        return fields.all().stream()
                .filter(field -> isWorded(where.subject(), field.logged())
                        && field.read().apply(record) != null)
                .map(field -> new Said(
                        new Where(where.map(), where.subject(), where.id(), field.logged()),
                        holder,
                        String.valueOf(field.read().apply(record))));
    }
}
