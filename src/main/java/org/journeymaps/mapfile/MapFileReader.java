package org.journeymaps.mapfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.evidence.Source;
import org.journeymaps.field.Fields;
import org.journeymaps.field.Rule;
import org.journeymaps.finding.Finding;
import org.journeymaps.improvement.Improvement;
import org.journeymaps.mapfile.MapFile.Entry;
import org.journeymaps.mapfile.MapFile.FindingEntry;
import org.journeymaps.mapfile.MapFile.ImprovementEntry;
import org.journeymaps.mapfile.MapFile.PersonaEntry;
import org.journeymaps.mapfile.MapFile.SourceEntry;
import org.journeymaps.mapfile.MapFile.StageEntry;
import org.journeymaps.mapfile.MapFile.TouchpointEntry;
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
    private final Set<String> findings = new HashSet<>();

    private final WordReader words;
    private final FeltReader felt;

    private MapFileReader(Vocabulary vocabulary) {
        this.words = new WordReader(vocabulary);
        this.felt = new FeltReader(words);
    }

    /** Reads a file; its problems are told in {@link MapFile#faults()}, each with its JSON path. */
    static MapFile read(Map<String, @Nullable Object> json, Vocabulary vocabulary) {
        MapFileReader reader = new MapFileReader(vocabulary);
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

    private MapFile file(Node root) {
        Map<String, Node> file =
                root.object(known(null, "format", "schemaVersion", "exported", "leftOut", "map", "$schema"));
        must(at(file, "format"), MapFileService.FORMAT);
        must(at(file, "schemaVersion"), MapFileService.SCHEMA_VERSION);
        Map<String, Node> map = at(file, "map")
                .object(known(
                        MapHead.FIELDS,
                        "id",
                        "owner",
                        "personas",
                        "focus",
                        "segments",
                        "stages",
                        "unplaced",
                        "findings",
                        "improvements"));
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
                head, personas, focus, segments, hung(map), stages, unplaced, from(at(file, "exported")), faults);
        if (read.touchpoints().count() > TOUCHPOINTS) {
            at(file, "map")
                    .fault(Text.of(
                            "jm.problem.toomany", (int) read.touchpoints().count(), TOUCHPOINTS));
        }
        read.holders().flatMap(MapFile.Holder::improvements).forEach(this::addressesFindings);
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
        Map<String, Node> stage = node.object(known(Stage.FIELDS, "id", "touchpoints", "findings", "improvements"));
        return new StageEntry(entry(node, stage, Stage.FIELDS), hung(stage), touchpoints(at(stage, "touchpoints")));
    }

    private MapFile.Hung hung(Map<String, Node> holder) {
        return new MapFile.Hung(
                several(holder, "findings").map(this::finding).toList(),
                several(holder, "improvements").map(this::improvement).toList());
    }

    private List<TouchpointEntry> touchpoints(Node node) {
        return node.list(TOUCHPOINTS).stream().map(this::touchpoint).toList();
    }

    private TouchpointEntry touchpoint(Node node) {
        Map<String, Node> touchpoint = node.object(known(
                Touchpoint.FIELDS,
                "id",
                "type",
                "channel",
                "department",
                "experience",
                "experiences",
                "messages",
                "findings",
                "improvements",
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
                hung(touchpoint),
                several(touchpoint, "sources").map(this::source).toList());
    }

    private static Stream<Node> several(Map<String, Node> touchpoint, String name) {
        return at(touchpoint, name).list(AT_A_TOUCHPOINT).stream();
    }

    private Entry message(Node node) {
        return entry(node, node.object(known(Message.FIELDS, "id")), Message.FIELDS);
    }

    private FindingEntry finding(Node node) {
        Map<String, Node> finding = node.object(known(Finding.FIELDS, "id", "kind", "issues"));
        Entry entry = entry(node, finding, Finding.FIELDS);
        findings.add(entry.id());
        Object kind = at(finding, "kind").checked(Rule.oneOf(code -> code, Finding.Kind.CODES));
        List<String> issues = at(finding, "issues").list(ISSUES).stream()
                .map(issue -> issue.text(Rule.text(Rule.NAME)))
                .distinct()
                .toList();
        return new FindingEntry(entry, String.valueOf(kind), issues);
    }

    private ImprovementEntry improvement(Node node) {
        Map<String, Node> improvement = node.object(known(Improvement.FIELDS, "id", "addresses"));
        List<String> addresses = at(improvement, "addresses").list(AT_A_TOUCHPOINT).stream()
                .map(finding -> finding.text(Rule.text(Rule.NAME)))
                .distinct()
                .toList();
        return new ImprovementEntry(entry(node, improvement, Improvement.FIELDS), addresses);
    }

    private void addressesFindings(ImprovementEntry improvement) {
        for (String addressed : improvement.addresses()) {
            if (!addressed.isEmpty() && !findings.contains(addressed)) {
                new Node(improvement.entry().path() + ".addresses", addressed, faults)
                        .fault(Text.of("jm.problem.json.nofinding", addressed));
            }
        }
    }

    private SourceEntry source(Node node) {
        Map<String, Node> source = node.object(known(Source.FIELDS, "type"));
        return new SourceEntry(words.word(at(source, "type"), TermKind.EVIDENCE), Node.values(source, Source.FIELDS));
    }
}
