package org.journeymaps.mapfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.evidence.Source;
import org.journeymaps.field.Fields;
import org.journeymaps.field.Rule;
import org.journeymaps.kind.AnchoredKind;
import org.journeymaps.kind.FileForm;
import org.journeymaps.kind.Kinds;
import org.journeymaps.kind.Reference;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.mapfile.MapFile.Entry;
import org.journeymaps.mapfile.MapFile.HungEntry;
import org.journeymaps.mapfile.MapFile.PersonaEntry;
import org.journeymaps.mapfile.MapFile.SourceEntry;
import org.journeymaps.mapfile.MapFile.StageEntry;
import org.journeymaps.mapfile.MapFile.TouchpointEntry;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Anchored;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.Message;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Text;
import org.journeymaps.term.TermKind;
import org.journeymaps.term.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads a map file as the schema has it; the limits of {@code docs/journey-map.schema.json} and these are tested against each other. */
final class MapFileReader {
    private static final int STAGES = 200;
    private static final int TOUCHPOINTS = 10_000;
    private static final int AT_A_TOUCHPOINT = 200;
    private static final int PERSONAS = 12;
    private static final int ISSUES = 1000;
    private static final String ID = "[A-Za-z0-9._:-]{1,100}";

    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<Subject, Set<String>> hangingIds = new HashMap<>();

    private final Kinds kinds;
    private final WordReader words;
    private final FeltReader felt;

    private MapFileReader(Vocabulary vocabulary, Kinds kinds) {
        this.kinds = kinds;
        this.words = new WordReader(vocabulary);
        this.felt = new FeltReader(words);
    }

    /** Reads a file; its problems are told in {@link MapFile#faults()}, each with its JSON path. */
    static MapFile read(Map<String, @Nullable Object> json, Vocabulary vocabulary, Kinds kinds) {
        MapFileReader reader = new MapFileReader(vocabulary, kinds);
        return reader.file(new Node("$", json, reader.faults));
    }

    static Node at(Map<String, Node> object, String name) {
        return Objects.requireNonNull(object.get(name), name);
    }

    static List<String> known(@Nullable Fields<?> fields, String... others) {
        Stream<String> names =
                fields == null ? Stream.of() : fields.all().stream().map(field -> field.name());
        return Stream.concat(names, Stream.of(others)).toList();
    }

    private List<String> known(Fields<?> fields, Anchor.Kind holder, String... others) {
        return Stream.concat(known(fields, others).stream(), lists(holder).stream())
                .toList();
    }

    private MapFile file(Node root) {
        Map<String, Node> file =
                root.object(known(null, "format", "schemaVersion", "exported", "leftOut", "map", "$schema"));
        must(at(file, "format"), MapFileService.FORMAT);
        must(at(file, "schemaVersion"), MapFileService.SCHEMA_VERSION);
        Map<String, Node> map = at(file, "map")
                .object(known(
                        MapHead.FIELDS,
                        Anchor.Kind.MAP,
                        "id",
                        "owner",
                        "personas",
                        "focus",
                        "segments",
                        "stages",
                        "unplaced"));
        Entry head = entry(at(file, "map"), map, MapHead.FIELDS);
        mustFit(map, head);
        List<PersonaEntry> personas =
                at(map, "personas").list(PERSONAS).stream().map(felt::persona).toList();
        List<MapFile.SegmentEntry> segments =
                at(map, "segments").list(PERSONAS).stream().map(felt::segment).toList();
        List<StageEntry> stages =
                at(map, "stages").list(STAGES).stream().map(this::stage).toList();
        List<TouchpointEntry> unplaced = touchpoints(at(map, "unplaced"));
        FocusEntry focus = FocusEntry.read(at(map, "focus"));
        MapFile read = new MapFile(
                head,
                personas,
                focus,
                segments,
                hung(map, Anchor.Kind.MAP),
                stages,
                unplaced,
                from(at(file, "exported")),
                faults);
        if (read.touchpoints().count() > TOUCHPOINTS) {
            at(file, "map")
                    .fault(Text.of(
                            "jm.problem.toomany", (int) read.touchpoints().count(), TOUCHPOINTS));
        }
        mustReferToWhatIsThere(read);
        if (focus != null && !focus.on().isEmpty() && focus.kindIn(read).isEmpty()) {
            at(map, "focus").fault(Text.of("jm.problem.focus"));
        }
        return read;
    }

    /** A map is ready with expectations that are confirmed as realistic, or not at all (T14). */
    private static void mustFit(Map<String, Node> map, Entry head) {
        if ("ready".equals(head.values().get("life"))) {
            if (head.values().get("expectations") == null) {
                at(map, "expectations").fault(Text.of("jm.problem.ready.expectations"));
            } else if (!Boolean.TRUE.equals(head.values().get("realistic"))) {
                at(map, "realistic").fault(Text.of("jm.problem.ready.realistic"));
            }
        }
    }

    private static void must(Node node, Object value) {
        if (!value.equals(node.value())) {
            node.fault(Text.of("jm.problem.oneof", String.valueOf(value)));
        }
    }

    private static @Nullable String from(Node exported) {
        if (exported.isAbsent()) {
            return null;
        }
        Map<String, Node> known = exported.object(known(null, "at", "by", "from", "version"));
        return (String) at(known, "from").checked(Rule.text(Rule.SENTENCES));
    }

    private <R> Entry entry(Node node, Map<String, Node> object, Fields<R> fields) {
        return new Entry(node.path(), id(at(object, "id")), Node.values(object, fields));
    }

    private String id(Node node) {
        String id = node.text(Rule.text(Rule.NAME));
        if (!id.isEmpty() && !id.matches(ID)) {
            node.fault(Text.of("jm.problem.json.id"));
        } else if (!id.isEmpty() && !ids.add(id)) {
            node.fault(Text.of("jm.problem.json.idtwice"));
        }
        return id;
    }

    private StageEntry stage(Node node) {
        Map<String, Node> stage = node.object(known(Stage.FIELDS, Anchor.Kind.STAGE, "id", "touchpoints"));
        return new StageEntry(
                entry(node, stage, Stage.FIELDS),
                hung(stage, Anchor.Kind.STAGE),
                touchpoints(at(stage, "touchpoints")));
    }

    private List<TouchpointEntry> touchpoints(Node node) {
        return node.list(TOUCHPOINTS).stream().map(this::touchpoint).toList();
    }

    private TouchpointEntry touchpoint(Node node) {
        Map<String, Node> touchpoint = node.object(known(
                Touchpoint.FIELDS,
                Anchor.Kind.TOUCHPOINT,
                "id",
                "type",
                "channel",
                "department",
                "experience",
                "experiences",
                "messages",
                "sources"));
        return new TouchpointEntry(
                entry(node, touchpoint, Touchpoint.FIELDS),
                new MapFile.Words(
                        words.word(at(touchpoint, "type"), TermKind.TYPE),
                        words.word(at(touchpoint, "channel"), TermKind.CHANNEL),
                        words.word(at(touchpoint, "department"), TermKind.DEPARTMENT)),
                felt.everyones(at(touchpoint, "experience")),
                at(touchpoint, "experiences").list(PERSONAS).stream()
                        .map(felt::seen)
                        .toList(),
                several(touchpoint, "messages").map(this::message).toList(),
                hung(touchpoint, Anchor.Kind.TOUCHPOINT),
                several(touchpoint, "sources").map(this::source).toList());
    }

    private static Stream<Node> several(Map<String, Node> touchpoint, String name) {
        return at(touchpoint, name).list(AT_A_TOUCHPOINT).stream();
    }

    private Entry message(Node node) {
        return entry(node, node.object(known(Message.FIELDS, "id")), Message.FIELDS);
    }

    /** Gives the names of the lists in which something tells what hangs on it. */
    private List<String> lists(Anchor.Kind holder) {
        return kinds.anchored().stream()
                .filter(kind -> kind.form().holders().contains(holder))
                .map(kind -> kind.form().list())
                .toList();
    }

    private MapFile.Hung hung(Map<String, Node> holder, Anchor.Kind on) {
        Map<Subject, List<HungEntry>> hung = new LinkedHashMap<>();
        for (AnchoredKind<?> kind : kinds.anchored()) {
            if (kind.form().holders().contains(on)) {
                hung.put(
                        kind.subject(),
                        several(holder, kind.form().list())
                                .map(node -> hanging(kind, node))
                                .toList());
            }
        }
        return new MapFile.Hung(hung);
    }

    private <R extends Anchored<R>> HungEntry hanging(AnchoredKind<R> kind, Node node) {
        FileForm<R> form = kind.form();
        Optional<Anchor.Kind> holding = Anchor.Kind.find(kind.subject().code());
        List<String> others = new ArrayList<>(holding.map(this::lists).orElse(List.of()));
        others.add("id");
        form.references().forEach(reference -> others.add(reference.field().name()));
        form.told().all().forEach(field -> others.add(field.name()));
        if (form.linksIssues()) {
            others.add("issues");
        }
        Map<String, Node> object = node.object(known(kind.fields(), others.toArray(String[]::new)));
        Map<String, @Nullable Object> values = Node.values(object, kind.fields());
        values.putAll(Node.values(object, form.told()));
        form.names().forEach(named -> {
            Node name = at(object, named.person().name());
            if (name.value() instanceof String) {
                values.put(named.name().name(), name.checked(named.name().rule()));
            }
        });
        Entry entry = new Entry(node.path(), id(at(object, "id")), values);
        hangingIds.computeIfAbsent(kind.subject(), first -> new HashSet<>()).add(entry.id());
        Map<String, List<String>> references = new LinkedHashMap<>();
        form.references()
                .forEach(reference -> references.put(
                        reference.field().name(),
                        texts(object, reference.field().name(), AT_A_TOUCHPOINT)));
        return new HungEntry(
                entry,
                references,
                form.linksIssues() ? texts(object, "issues", ISSUES) : List.of(),
                holding.map(on -> hung(object, on)).orElse(new MapFile.Hung(Map.of())));
    }

    private static List<String> texts(Map<String, Node> object, String name, int most) {
        return at(object, name).list(most).stream()
                .map(one -> one.text(Rule.text(Rule.NAME)))
                .distinct()
                .toList();
    }

    private void mustReferToWhatIsThere(MapFile file) {
        kinds.anchored().forEach(kind -> kind.form()
                .references()
                .forEach(reference -> mustReferToWhatIsThere(
                        file.of(kind).toList(), reference, reference.to().equals(kind.subject()))));
    }

    /** What refers to records of its own kind refers to earlier ones, so that nothing goes round in a circle. */
    private void mustReferToWhatIsThere(List<HungEntry> all, Reference<?> reference, boolean own) {
        String field = reference.field().name();
        Set<String> there = own ? new HashSet<>() : hangingIds.getOrDefault(reference.to(), Set.of());
        for (HungEntry one : all) {
            one.references().getOrDefault(field, List.of()).stream()
                    .filter(id -> !id.isEmpty() && !there.contains(id))
                    .forEach(id -> new Node(one.entry().path() + "." + field, id, faults)
                            .fault(Text.of("jm.problem.json.norecord", id)));
            if (own) {
                there.add(one.entry().id());
            }
        }
    }

    private SourceEntry source(Node node) {
        Map<String, Node> source = node.object(known(Source.FIELDS, "type"));
        return new SourceEntry(words.word(at(source, "type"), TermKind.EVIDENCE), Node.values(source, Source.FIELDS));
    }
}
