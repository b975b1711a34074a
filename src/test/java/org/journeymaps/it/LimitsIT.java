package org.journeymaps.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Every field takes what its limit allows and keeps it to the letter, refuses one more, and then writes nothing (QS6). */
public class LimitsIT {
    private static final int NAME = 255;
    private static final int SENTENCES = 4000;
    private static final int EIGHT_MB = 8 * 1024 * 1024;
    private static final int TEN_YEARS_IN_HOURS = 10 * 366 * 24;
    private static final String LETTER = "æ";

    private static SandboxProcess sandbox;
    private static Rest po;
    private static Specimen map;

    @BeforeClass
    public static void start() {
        sandbox = SandboxProcess.fresh("limits");
        po = Rest.as("po", sandbox);
        map = Specimen.of(po, "ITSD");
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    private static String everything() {
        return po.get("/projects/ITSD/maps").body()
                + po.get("/maps/" + map.map()).body();
    }

    private static void assertTaken(String what, Rest.Answer answer) {
        assertThat(answer.status()).as("%s: %s", what, answer.body()).isIn(200, 201);
    }

    private static void assertRefused(String what, Rest.Answer answer, String field) {
        assertThat(answer.status()).as(what).isEqualTo(400);
        assertThat(answer.json().path("errors").fieldNames())
                .as(answer.body())
                .toIterable()
                .containsExactly(field);
    }

    private static Map<String, Map<String, Integer>> edited() {
        String touchpoint = "/touchpoints/" + map.touchpoint();
        return Map.of(
                "",
                Map.of("name", NAME, "perspective", NAME, "desiredExperience", SENTENCES),
                "/stages/" + map.stage(),
                Map.of("name", NAME),
                touchpoint,
                Map.of(
                        "name", NAME,
                        "description", SENTENCES,
                        "customerGoal", SENTENCES,
                        "customerAction", SENTENCES,
                        "frontStage", SENTENCES,
                        "backStage", SENTENCES),
                touchpoint + "/experience",
                Map.of("thoughts", SENTENCES),
                "/findings/" + map.finding(),
                Map.of("text", SENTENCES),
                "/improvements/" + map.improvement(),
                Map.of("text", SENTENCES));
    }

    @Test
    public void holdWhenATextIsEdited() {
        edited().forEach((path, limits) -> limits.forEach((field, limit) -> {
            String whole = LETTER.repeat(limit);
            Rest.Answer taken = edit(path, Map.of(field, whole));
            assertTaken(path + " " + field, taken);
            assertThat(po.get("/maps/" + map.map()).body()).contains("\"" + whole + "\"");
            String before = everything();
            assertRefused(path + " " + field, edit(path, Map.of(field, whole + "y")), field);
            assertThat(everything()).isEqualTo(before);
        }));
    }

    private static Rest.Answer edit(String path, Map<String, ?> body) {
        int version = po.get("/maps/" + map.map()).json().path("version").asInt();
        return po.patch("/maps/" + map.map() + path, version, body);
    }

    @Test
    public void countLettersAsTheDatabaseDoes() {
        String faces = "\uD83D\uDE00".repeat(127) + "x";

        assertTaken("surrogates", edit("", Map.of("name", faces)));
        assertThat(po.get("/maps/" + map.map()).json().path("name").asText()).isEqualTo(faces);
        assertRefused("surrogates", edit("", Map.of("name", faces + "x")), "name");
    }

    private static Map<String, Map<String, Object>> numbers() {
        String touchpoint = "/touchpoints/" + map.touchpoint();
        return Map.of(
                touchpoint + " waitingMinutes",
                        Map.of(
                                "in",
                                List.of(0, TEN_YEARS_IN_HOURS * 60),
                                "out",
                                List.of(-1, TEN_YEARS_IN_HOURS * 60 + 1, 1.5, 4_294_967_296L)),
                touchpoint + "/experience expected",
                        Map.of("in", List.of(-2, 2, 0.5), "out", List.of(-2.5, 2.5, 0.25, 1e300)),
                touchpoint + "/experience experienced",
                        Map.of("in", List.of(-2, 2, -1.5), "out", List.of(-2.5, 2.5, 0.25)),
                "/findings/" + map.finding() + " severity", Map.of("in", List.of(1, 5), "out", List.of(0, 6, 2.5)),
                "/improvements/" + map.improvement() + " feasibility",
                        Map.of("in", List.of(1, 5), "out", List.of(0, 6)),
                "/improvements/" + map.improvement() + " impact", Map.of("in", List.of(1, 5), "out", List.of(0, 6)));
    }

    @Test
    public void holdWhenANumberIsEdited() {
        numbers().forEach((place, values) -> {
            String path = place.split(" ")[0];
            String field = place.split(" ")[1];
            ((List<?>) values.get("in")).forEach(value -> assertTaken(place, edit(path, Map.of(field, value))));
            String before = everything();
            ((List<?>) values.get("out"))
                    .forEach(value -> assertRefused(place + value, edit(path, Map.of(field, value)), field));
            assertThat(everything()).isEqualTo(before);
        });
    }

    @Test
    public void holdWhenSomethingIsAdded() {
        String maps = "/projects/ITSD/maps";
        assertLimit(maps, Map.of("name", "A"), "name", NAME);
        assertLimit(maps, Map.of("name", "A"), "perspective", NAME);
        assertLimit(maps, Map.of("name", "A"), "desiredExperience", SENTENCES);
        String here = "/maps/" + map.map();
        assertLimit(here + "/stages", Map.of("period", "after"), "name", NAME);
        assertLimit(here + "/touchpoints", Map.of(), "name", NAME);
        assertLimit(here + "/findings", Map.of("touchpointId", map.touchpoint(), "kind", "gain"), "text", SENTENCES);
        Map<String, String> issue = Map.of("projectKey", "BACK", "issueTypeId", "10001", "summary", "A");
        assertLimit(here + "/findings/" + map.finding() + "/issues", issue, "summary", NAME);
        assertLimit(here + "/findings/" + map.finding() + "/issues", issue, "description", 32_000);
        Map<String, String> file = Map.of("content", base64("touchpoint\nA\n"), "name", "A", "fileName", "a");
        List.of("name", "perspective", "fileName")
                .forEach(field -> assertLimit("/projects/ITSD/imports", file, field, NAME));
        assertLimit("/projects/ITSD/imports", file, "desiredExperience", SENTENCES);
        Map<String, String> preview = Map.of("content", base64("touchpoint\nA\n"));
        assertLimit("/projects/ITSD/imports/preview", preview, "fileName", NAME);
    }

    private static void assertLimit(String path, Map<String, ?> others, String field, int limit) {
        Map<String, Object> body = new HashMap<>(others);
        body.put(field, LETTER.repeat(limit));
        assertTaken(path + " " + field, po.post(path, body));
        String before = everything();
        body.put(field, LETTER.repeat(limit + 1));
        assertRefused(path + " " + field, po.post(path, body), field);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    public void holdForTheStagesOfANewMapAndForKeysThatNobodyHas() {
        List<String> stages = List.of("A", "B", "C");
        assertTaken("stages", po.post("/projects/ITSD/maps", Map.of("name", "A", "stages", stages)));
        assertRefused(
                "stages",
                po.post("/projects/ITSD/maps", Map.of("name", "A", "stages", List.of("A", "B", "C", "D"))),
                "stages");
        assertRefused(
                "stage",
                po.post("/projects/ITSD/maps", Map.of("name", "A", "stages", List.of("A".repeat(NAME + 1)))),
                "name");
        String finding = "/maps/" + map.map() + "/findings/" + map.finding();
        assertThat(po.post(finding + "/links", Map.of("issueKey", "A".repeat(NAME)))
                        .body())
                .contains("no issue with this key");
        assertThat(po.post(finding + "/links", Map.of("issueKey", "A".repeat(NAME + 1)))
                        .body())
                .contains("at most 255");
        Map<String, String> issue = Map.of(
                "projectKey", "BACK", "issueTypeId", "10001", "summary", "A", "priorityId", "1".repeat(NAME + 1));
        assertRefused("priority", po.post(finding + "/issues", issue), "priorityId");
    }

    private static final Map<String, String> ROW = row();

    private static Map<String, String> row() {
        Map<String, String> row = new LinkedHashMap<>();
        for (String name :
                List.of("stage", "touchpoint", "type", "channel", "department", "evidence_source", "emotion_words")) {
            row.put(name, "N");
        }
        for (String text : List.of(
                "description",
                "customer_goal",
                "customer_action",
                "thoughts",
                "promise",
                "front_stage",
                "back_stage",
                "pain",
                "gain",
                "improvement")) {
            row.put(text, "T");
        }
        row.putAll(Map.of("period", "before", "waiting_hours", "1", "expected_emotion", "0"));
        List.of("pain_severity", "feasibility", "impact").forEach(score -> row.put(score, "3"));
        return row;
    }

    private static void assertCell(String column, String fits, String tooMuch) {
        assertTaken(column, importing(column, fits));
        Rest.Answer refused = importing(column, tooMuch);
        assertThat(refused.status()).as(column).isEqualTo(400);
        assertThat(refused.json().path("problems")).as(column).hasSize(1);
        JsonNode problem = refused.json().at("/problems/0");
        assertThat(problem.path("row").asInt()).isEqualTo(2);
        assertThat(problem.path("column").asText()).isEqualTo(column);
    }

    private static Rest.Answer importing(String column, String cell) {
        Map<String, String> cells = new LinkedHashMap<>(ROW);
        cells.put(column, "\"" + cell + "\"");
        return po.importing(
                (String.join(",", cells.keySet()) + "\n" + String.join(",", cells.values()) + "\n").getBytes(UTF_8),
                "ITSD");
    }

    @Test
    public void holdForEveryColumnOfAFile() {
        ROW.forEach((column, cell) -> {
            int limit = cell.equals("N") ? NAME : SENTENCES;
            if (cell.equals("N") || cell.equals("T")) {
                assertCell(column, LETTER.repeat(limit), LETTER.repeat(limit + 1));
            }
        });
        List.of("pain_severity", "feasibility", "impact").forEach(score -> assertCell(score, "5", "6"));
        assertCell("waiting_hours", String.valueOf(TEN_YEARS_IN_HOURS), TEN_YEARS_IN_HOURS + ",02");
        assertCell("expected_emotion", "-2", "-2,5");
        assertCell("emotion_words", words(20), words(21));
    }

    private static String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : ",").append("word").append(i);
        }
        return words.toString();
    }

    @Test
    public void holdForTheRowsAndBytesOfAFile() {
        assertTaken("10,000 rows", po.importing(("touchpoint\n" + "x\n".repeat(10_000)).getBytes(UTF_8), "ITSD"));
        assertRefused(
                "10,001 rows",
                po.importing(("touchpoint\n" + "x\n".repeat(10_001)).getBytes(UTF_8), "ITSD"),
                "content");
        byte[] most = new byte[EIGHT_MB];
        Arrays.fill(most, (byte) ' ');
        System.arraycopy("touchpoint\nx\n".getBytes(UTF_8), 0, most, 0, 13);
        assertTaken("8 MB", po.importing(most, "ITSD"));
        byte[] more = Arrays.copyOf(most, EIGHT_MB + 1);
        more[EIGHT_MB] = '\n';
        assertRefused("8 MB and a byte", po.importing(more, "ITSD"), "content");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }
}
