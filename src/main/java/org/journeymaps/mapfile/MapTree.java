package org.journeymaps.mapfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.journeymaps.evidence.Source;
import org.journeymaps.exchange.MapParts;
import org.journeymaps.field.Fields;
import org.journeymaps.field.Rule;
import org.journeymaps.kind.AnchoredKind;
import org.journeymaps.kind.FileForm;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Anchored;
import org.journeymaps.model.Experience;
import org.journeymaps.model.Feeling;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.Message;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.persona.Persona;
import org.journeymaps.persona.Segment;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Person;
import org.journeymaps.term.Term;
import org.jspecify.annotations.Nullable;

/** One map with everything on it in the shape of {@code docs/journey-map.schema.json}; order is the order of lists. */
final class MapTree {
    /** What an undo may leave behind; a map that was never felt about exports alike (QC4). */
    private static final Map<String, Object> SAYS_NOTHING = Map.of("feelings", List.of());

    private final MapParts parts;
    private final Cast cast;
    private final Identity ids;
    private final Hanging hanging;
    private final Map<Integer, List<String>> issueKeys;
    private final Function<Person, Optional<?>> people;

    MapTree(
            MapParts parts,
            Hanging hanging,
            Cast cast,
            Identity ids,
            Map<Integer, List<String>> issueKeys,
            Function<Person, Optional<?>> people) {
        this.cast = cast;
        this.people = people;
        this.parts = parts;
        this.ids = ids;
        this.issueKeys = issueKeys;
        this.hanging = hanging;
    }

    /** Makes the tree; who owns the map is told by name only. */
    Map<String, Object> of(@Nullable String owner) {
        MapHead head = parts.map().head();
        Map<String, Object> map = record(Subject.MAP, head.id().value());
        FileValue.put(map, MapHead.FIELDS, head);
        FileValue.put(map, "owner", owner);
        FileValue.put(map, "focus", FocusEntry.tree(parts.map(), ids));
        if (!cast.personas().isEmpty()) {
            map.put("personas", cast.personas().stream().map(this::persona).toList());
            map.put("segments", cast.segments().stream().map(MapTree::segment).toList());
        }
        hung(map, Anchor.map(head.id()));
        map.put("stages", parts.map().stages().stream().map(this::stage).toList());
        map.put("unplaced", touchpoints(null));
        return map;
    }

    private Map<String, Object> record(Subject kind, int number) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("id", ids.of(kind, number));
        return record;
    }

    /** A persona has no id in a file: the same name is the same persona (ADR 21). */
    private Map<String, Object> persona(Persona persona) {
        Map<String, Object> tree = new LinkedHashMap<>();
        FileValue.put(tree, Persona.FIELDS, persona);
        tree.remove(Persona.SEGMENT);
        FileValue.put(tree, "segment", cast.segment(persona));
        return tree;
    }

    private static Map<String, Object> segment(Segment segment) {
        Map<String, Object> tree = new LinkedHashMap<>();
        FileValue.put(tree, Segment.FIELDS, segment);
        return tree;
    }

    private Map<String, Object> stage(Stage stage) {
        Map<String, Object> tree = record(Subject.STAGE, stage.id().value());
        FileValue.put(tree, Stage.FIELDS, stage);
        FileValue.put(tree, "owner", name(stage.aim().owner()));
        hung(tree, Anchor.stage(stage.id()));
        tree.put("touchpoints", touchpoints(stage.id()));
        return tree;
    }

    /** Most of what is on a map has nothing that hangs on it, which is left out. */
    private void hung(Map<String, Object> tree, Anchor anchor) {
        hanging.kinds().forEach(kind -> hung(tree, anchor, kind));
    }

    private <R extends Anchored<R>> void hung(Map<String, Object> tree, Anchor anchor, AnchoredKind<R> kind) {
        List<Map<String, Object>> records =
                hanging.on(kind, anchor).map(record -> hanging(kind, record)).toList();
        if (!records.isEmpty()) {
            tree.put(kind.form().list(), records);
        }
    }

    private <R extends Anchored<R>> Map<String, Object> hanging(AnchoredKind<R> kind, R record) {
        FileForm<R> form = kind.form();
        Map<String, Object> tree = record(kind.subject(), record.id().value());
        FileValue.put(tree, form.given(), record);
        FileValue.put(tree, kind.fields(), record);
        Stream.of(form.given(), kind.fields())
                .flatMap(fields -> fields.all().stream())
                .filter(field -> field.rule().namesSomebody())
                .forEach(field -> FileValue.put(
                        tree, field.name(), name((Person) field.read().apply(record))));
        form.names().forEach(named -> {
            Object words = tree.remove(named.name().name());
            if (words != null) {
                tree.putIfAbsent(named.person().name(), words);
            }
        });
        if (form.linksIssues()) {
            tree.put("issues", issueKeys.getOrDefault(record.id().value(), List.of()));
        }
        form.references()
                .forEach(reference -> tree.put(
                        reference.field().name(),
                        Rule.numbersIn(reference.field().read().apply(record)).stream()
                                .filter(number -> hanging.has(reference.to(), number))
                                .map(number -> ids.of(reference.to(), number))
                                .toList()));
        if (kind.mayHold()) {
            hung(tree, kind.holding(record.id().value()));
        }
        return tree;
    }

    private List<Map<String, Object>> touchpoints(@Nullable Id<Stage> stage) {
        return parts.map().touchpoints().stream()
                .filter(touchpoint -> Objects.equals(touchpoint.place().stage(), stage))
                .map(this::touchpoint)
                .toList();
    }

    private Map<String, Object> touchpoint(Touchpoint touchpoint) {
        Map<String, Object> tree = record(Subject.TOUCHPOINT, touchpoint.id().value());
        FileValue.put(tree, Touchpoint.FIELDS, touchpoint);
        FileValue.put(tree, "owner", name(touchpoint.company().owner()));
        FileValue.put(tree, "type", word(touchpoint.meeting().type()));
        FileValue.put(tree, "channel", word(touchpoint.meeting().channel()));
        FileValue.put(tree, "department", word(touchpoint.company().department()));
        parts.experience(touchpoint)
                .map(felt -> experience(felt, Experience.FIELDS))
                .filter(experience -> !experience.equals(SAYS_NOTHING))
                .ifPresent(experience -> tree.put("experience", experience));
        List<Map<String, Object>> seen = seen(touchpoint);
        if (!seen.isEmpty()) {
            tree.put("experiences", seen);
        }
        tree.put(
                "messages",
                parts.messages(touchpoint).stream().map(this::message).toList());
        hung(tree, Anchor.touchpoint(touchpoint.id()));
        tree.put("sources", parts.sources(touchpoint).stream().map(this::source).toList());
        return tree;
    }

    /** A built-in word is told by its key, in no language; a word of the project by its name. */
    private @Nullable Map<String, Object> word(@Nullable Integer id) {
        return id == null ? null : parts.term(id).map(MapTree::word).orElse(null);
    }

    private static Map<String, Object> word(Term term) {
        String key = term.key();
        return key == null ? Map.of("name", term.name()) : Map.of("key", key);
    }

    private List<Map<String, Object>> seen(Touchpoint touchpoint) {
        List<Map<String, Object>> seen = new ArrayList<>();
        for (Persona persona : cast.personas()) {
            parts.ofPersonas(touchpoint).stream()
                    .filter(one -> Integer.valueOf(persona.id().value()).equals(one.persona()))
                    .forEach(one -> {
                        Map<String, Object> tree = new LinkedHashMap<>();
                        tree.put("persona", persona.name());
                        tree.putAll(experience(one, Experience.OF_PERSONAS));
                        tree.put(Experience.MEETS.name(), one.meets());
                        seen.add(tree);
                    });
        }
        return seen;
    }

    private Map<String, Object> experience(Experience experience, Fields<Experience> fields) {
        Map<String, Object> tree = new LinkedHashMap<>();
        FileValue.put(tree, fields, experience);
        List<Map<String, Object>> feelings = new ArrayList<>();
        experience.feelings().forEach(feeling -> parts.term(feeling.term())
                .ifPresent(term -> feelings.add(feeling(feeling, term))));
        tree.put("feelings", feelings);
        return tree;
    }

    private static Map<String, Object> feeling(Feeling feeling, Term term) {
        Map<String, Object> tree = new LinkedHashMap<>(word(term));
        FileValue.put(tree, "kind", feeling.expected() ? "expected" : null);
        FileValue.put(tree, "response", feeling.response());
        return tree;
    }

    private Map<String, Object> message(Message message) {
        Map<String, Object> tree = record(Subject.MESSAGE, message.id().value());
        FileValue.put(tree, Message.FIELDS, message);
        return tree;
    }

    private @Nullable Object name(@Nullable Person person) {
        return person == null ? null : people.apply(person).orElse(null);
    }

    private Map<String, Object> source(Source source) {
        Map<String, Object> tree = new LinkedHashMap<>();
        FileValue.put(tree, "type", word(source.type()));
        FileValue.put(tree, Source.FIELDS, source);
        return tree;
    }
}
