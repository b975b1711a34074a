package org.journeymaps.mapfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.journeymaps.term.TermKind;
import org.journeymaps.term.Vocabulary;
import org.journeymaps.testing.World;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** The published schema and the import take and refuse the same files: every field at its limit and one over (B19, QS6). */
@RunWith(Parameterized.class)
public class SchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOUCHPOINT = "/map/stages/0/touchpoints/0";

    /** Puts a value at a pointer of a whole file; the import must take it or refuse it as told. */
    record Case(String pointer, Object value, boolean taken) {
        @Override
        public String toString() {
            String text = String.valueOf(value);
            return pointer + " = " + text.substring(0, Math.min(20, text.length())) + " x " + text.length();
        }
    }

    private final Case tried;

    public SchemaTest(Case tried) {
        this.tried = tried;
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (String name : List.of(
                "/map/name",
                "/map/perspective",
                "/map/stages/0/name",
                TOUCHPOINT + "/name",
                TOUCHPOINT + "/sources/0/title",
                TOUCHPOINT + "/external",
                TOUCHPOINT + "/moment",
                TOUCHPOINT + "/system",
                "/map/lane1",
                TOUCHPOINT + "/channel/name")) {
            limit(cases, name, "x".repeat(255), "x".repeat(256));
        }
        for (String text : List.of(
                "/description",
                "/customerGoal",
                "/customerAction",
                "/frontStage",
                "/backStage",
                "/guidance",
                "/competence",
                "/lane5",
                "/experience/thoughts",
                "/experience/expectation",
                "/experience/reaction",
                "/experiences/0/thoughts",
                "/experiences/0/feelings/0/response",
                "/messages/0/text",
                "/findings/0/text",
                "/improvements/0/text")) {
            limit(cases, TOUCHPOINT + text, "x".repeat(4000), "x".repeat(4001));
        }
        for (String text : List.of(
                "/map/desiredExperience",
                "/map/goal",
                "/map/scope",
                "/map/stages/0/customerGoal",
                "/map/stages/0/companyGoal")) {
            limit(cases, text, "x".repeat(4000), "x".repeat(4001));
        }
        for (String mark : List.of("/decision", "/addedValue", "/moreEfficient", "/internalGoalHurts", "/inPlace")) {
            limit(cases, TOUCHPOINT + mark, true, 1);
        }
        limit(cases, "/map/goalKind", "loyalty", "fame");
        limit(cases, "/map/goalMetric", "x".repeat(255), "x".repeat(256));
        limit(cases, "/map/goalBaseline", -999_999_999, -1_000_000_000);
        limit(cases, "/map/goalTarget", 4.1234, "4");
        limit(cases, "/map/goalDate", "2026-07-01", "July");
        limit(cases, TOUCHPOINT + "/importance", 5, 6);
        for (String score : List.of("/findings/0/severity", "/improvements/0/feasibility", "/improvements/0/impact")) {
            limit(cases, TOUCHPOINT + score, 1, 0);
            limit(cases, TOUCHPOINT + score, 5, 6);
            limit(cases, TOUCHPOINT + score, 3, 3.5);
        }
        for (String emotion : List.of("/experience/expected", "/experience/experienced")) {
            limit(cases, TOUCHPOINT + emotion, -1.5, -1.25);
            limit(cases, TOUCHPOINT + emotion, 2, 2.5);
        }
        limit(cases, TOUCHPOINT + "/experience/expectationSource", "industry", "rumour");
        limit(cases, TOUCHPOINT + "/experience/meets", null, true);
        limit(cases, TOUCHPOINT + "/experiences/0/meets", false, 0);
        limit(cases, TOUCHPOINT + "/experiences/0/experienced", -2, -2.5);
        limit(cases, TOUCHPOINT + "/experiences/0/persona", "Maja", null);
        limit(cases, TOUCHPOINT + "/experiences/0/feelings/0/kind", "expected", "hoped");
        limit(cases, "/map/personas/0/oneLine", "x".repeat(255), "x".repeat(256));
        limit(cases, "/map/personas/0/needs", "x".repeat(4000), "x".repeat(4001));
        limit(cases, "/map/personas/0/segment", "x".repeat(255), "x".repeat(256));
        limit(cases, "/map/personas/0/potential", true, "true");
        limit(cases, "/map/personas/0/preferredChannels", List.of("#sms", "Teams"), List.of("x".repeat(101)));
        limit(cases, "/map/personas", people(12), people(13));
        limit(cases, "/map/focus/done", true, 1);
        limit(cases, "/map/focus/on", "u", null);
        limit(cases, "/map/focus", null, "u");
        limit(cases, "/map/segments", people(12), people(13));
        limit(cases, "/map/segments/0/name", "x".repeat(255), "x".repeat(256));
        for (String text : List.of("/who", "/howSegmented", "/needs", "/behaviour")) {
            limit(cases, "/map/segments/0" + text, "x".repeat(4000), "x".repeat(4001));
        }
        limit(cases, "/map/segments/0/potential", true, "true");
        limit(cases, TOUCHPOINT + "/waitingMinutes", 5_270_400, 5_270_401);
        limit(cases, TOUCHPOINT + "/waitingMinutes", 0, "0");
        limit(cases, TOUCHPOINT + "/findings/0/category", "gap", "hole");
        limit(cases, TOUCHPOINT + "/findings/0/occurrence", "potential", "never");
        limit(cases, TOUCHPOINT + "/findings/0/frequency", 5, 6);
        limit(cases, TOUCHPOINT + "/findings/0/state", "open", "closed");
        limit(cases, TOUCHPOINT + "/findings/0/state", "accepted", "");
        limit(cases, TOUCHPOINT + "/findings/0/reason", "x".repeat(4000), "x".repeat(4001));
        limit(cases, TOUCHPOINT + "/improvements/0/rationale", "x".repeat(4000), "x".repeat(4001));
        limit(cases, TOUCHPOINT + "/improvements/0/benefit", "cost", "fun");
        limit(cases, TOUCHPOINT + "/improvements/0/proposedBy", "leader", "customer");
        limit(cases, TOUCHPOINT + "/improvements/0/phase", "idea", "finished");
        limit(cases, TOUCHPOINT + "/improvements/0/decidedAt", "2024-02-29", "2023-02-29");
        limit(cases, TOUCHPOINT + "/improvements/0/decidedAt", "2024-02-29", "14.04.2026");
        limit(cases, TOUCHPOINT + "/sources/0/link", "https://example.com/a?b=c#d", "javascript:alert(1)");
        limit(cases, TOUCHPOINT + "/sources/0/link", "http://example.com", "http://me@example.com/");
        limit(
                cases,
                TOUCHPOINT + "/sources/0/link",
                "http://example.com/" + "x".repeat(1981),
                "http://example.com/" + "x".repeat(1982));
        limit(cases, TOUCHPOINT + "/sources/0/sample", "x".repeat(255), "x".repeat(256));
        limit(cases, TOUCHPOINT + "/sources/0/origin", "staff", "hearsay");
        limit(cases, "/map/findings", List.of(), 1);
        limit(cases, "/map/stages/0/findings", List.of(), 1);
        limit(cases, "/map/stages/0/improvements", List.of(), 1);
        limit(cases, TOUCHPOINT + "/momentOfTruth", true, 1);
        limit(cases, TOUCHPOINT + "/messages/0/promise", "broken", "perhaps");
        limit(cases, "/map/stages/0/period", "after", "later");
        limit(cases, TOUCHPOINT + "/sources/0/date", "2024-02-29", "2023-02-29");
        limit(cases, "/map/id", "a.b:c-d_E1", "a b");
        limit(cases, "/map/id", "x".repeat(100), "x".repeat(101));
        limit(cases, "/schemaVersion", 1, 2);
        limit(cases, "/format", "journey-map", "map");
        limit(cases, TOUCHPOINT + "/experience/feelings", words(20), words(21));
        limit(cases, "/map/stages", records(200, "s", true), records(201, "s", true));
        limit(cases, TOUCHPOINT + "/messages", records(200, "m", false), records(201, "m", false));
        limit(cases, TOUCHPOINT + "/findings", List.of(), 1);
        limit(cases, TOUCHPOINT + "/nosuch", null, 1);
        limit(cases, "/map/owner", "Somebody", null);
        return cases;
    }

    private static void limit(List<Case> cases, String pointer, Object taken, Object refused) {
        if (taken != null) {
            cases.add(new Case(pointer, taken, true));
        }
        if (refused != null) {
            cases.add(new Case(pointer, refused, false));
        }
    }

    private static ArrayNode words(int count) {
        ArrayNode words = JSON.createArrayNode();
        for (int i = 0; i < count; i++) {
            words.addObject().put("name", "word " + i);
        }
        return words;
    }

    private static ArrayNode people(int count) {
        ArrayNode people = JSON.createArrayNode();
        people.addObject().put("name", "Maja");
        for (int i = 1; i < count; i++) {
            people.addObject().put("name", "Persona " + i);
        }
        return people;
    }

    private static ArrayNode records(int count, String id, boolean stages) {
        ArrayNode records = JSON.createArrayNode();
        for (int i = 0; i < count; i++) {
            ObjectNode record = records.addObject().put("id", id + i);
            if (stages) {
                record.put("name", "N").put("period", "during");
            } else {
                record.put("text", "T");
            }
        }
        return records;
    }

    private static ObjectNode whole() {
        ObjectNode file = JSON.createObjectNode().put("format", "journey-map").put("schemaVersion", 1);
        ObjectNode stage = file.putObject("map")
                .put("id", "m")
                .put("name", "M")
                .putArray("stages")
                .addObject()
                .put("id", "s")
                .put("name", "S")
                .put("period", "during");
        ObjectNode touchpoint =
                stage.putArray("touchpoints").addObject().put("id", "t").put("name", "T");
        touchpoint.putObject("channel").put("name", "C");
        touchpoint.putObject("experience").put("thoughts", "Why?");
        ((ObjectNode) file.path("map")).putArray("personas").addObject().put("name", "Maja");
        ((ObjectNode) file.path("map")).putArray("segments").addObject().put("name", "New employees");
        touchpoint
                .putArray("experiences")
                .addObject()
                .put("persona", "Maja")
                .putArray("feelings")
                .addObject()
                .put("key", "angry");
        touchpoint.putArray("messages").addObject().put("id", "a").put("text", "A");
        touchpoint
                .putArray("findings")
                .addObject()
                .put("id", "f")
                .put("kind", "pain")
                .put("text", "F");
        touchpoint
                .putArray("improvements")
                .addObject()
                .put("id", "i")
                .put("text", "I")
                .putArray("addresses")
                .add("f");
        touchpoint.putArray("sources").addObject().put("title", "Q").put("date", "2026-04-14");
        ObjectNode map = (ObjectNode) file.path("map");
        map.putArray("unplaced").addObject().put("id", "u").put("name", "U");
        map.putObject("focus").put("on", "u");
        return file;
    }

    private static String with(Case tried) {
        ObjectNode file = whole();
        int last = tried.pointer().lastIndexOf('/');
        JsonNode owner = file.at(tried.pointer().substring(0, last));
        ((ObjectNode) owner).set(tried.pointer().substring(last + 1), JSON.valueToTree(tried.value()));
        if (tried.pointer().equals(TOUCHPOINT + "/findings")) {
            ((ObjectNode) owner).remove("improvements");
        }
        return file.toString();
    }

    @Test
    public void agreesWithTheImport() {
        String file = with(tried);

        FilePreview preview = World.inMemory().fileImports.preview(World.OWNER, "ITSD", file);

        assertThat(MapFiles.isValid(file)).as("by the schema").isEqualTo(tried.taken());
        assertThat(preview.problems().isEmpty()).as("%s", preview.problems()).isEqualTo(tried.taken());
        if (!tried.taken()) {
            assertThat(preview.problems().get(0).field())
                    .startsWith(tried.pointer()
                            .replaceAll("/(\\d+)", "[$1]")
                            .replace('/', '.')
                            .replaceFirst("^", "\\$"));
        }
    }

    @Test
    public void readsTheEnglishWordOfEveryKey() {
        Vocabulary vocabulary = new Vocabulary();
        for (TermKind kind : TermKind.values()) {
            for (String key : Vocabulary.KEYS.get(kind)) {
                assertThat(vocabulary.keyOf(kind, Vocabulary.word(kind, key))).contains(key);
            }
        }
    }
}
