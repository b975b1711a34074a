package org.journeymaps.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;

/** Bad input gets a clear answer that names row, column or field, the right status, and leaves nothing written. */
public class BadInputIT {
    private static final String HEADERS = "stage,period,touchpoint,expected_emotion,thoughts,persona\n";
    private static SandboxProcess sandbox;
    private static int map;
    private static int touchpoint;

    private final Rest po = Rest.as("po", sandbox);
    private String before = "";

    @BeforeClass
    public static void start() throws IOException {
        sandbox = SandboxProcess.fresh("bad-input");
        Rest po = Rest.as("po", sandbox);
        map = po.importSample("new-employee-laptop.da.csv", "ITSD");
        touchpoint = po.get("/maps/" + map).json().at("/touchpoints/0/id").asInt();
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Before
    public void remember() {
        before = everything();
    }

    private String everything() {
        return po.get("/projects/ITSD/maps").body() + po.get("/maps/" + map).body();
    }

    private void refused(Rest.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().path("errorMessages").isArray()).isTrue();
        assertThat(answer.json().path("errors").isObject()).isTrue();
        assertThat(everything()).as("nothing is written").isEqualTo(before);
    }

    private void refusedRow(String csv, int row, String column, String words) {
        Rest.Answer answer = po.importing(csv.getBytes(UTF_8), "ITSD");
        refused(answer, 400);
        JsonNode problem = answer.json().path("problems").path(0);
        assertThat(problem.path("row").asInt()).isEqualTo(row);
        assertThat(problem.path("column").asText()).isEqualTo(column);
        assertThat(problem.path("message").asText()).contains(words);
        assertThat(answer.json().path("errorMessages").path(0).asText()).contains("Row " + row, column, words);
    }

    @Test
    public void refusesAFileThatIsNotUtf8() {
        Rest.Answer answer = po.importing("touchpoint\nVenter på svar".getBytes(ISO_8859_1), "ITSD");

        refused(answer, 400);
        assertThat(answer.json().at("/errors/content").asText()).contains("UTF-8");
    }

    @Test
    public void previewsAFileThatCannotBeReadWithItsProblem() {
        Rest.Answer answer = po.post(
                "/projects/ITSD/imports/preview",
                Map.of(
                        "fileName",
                        "x.csv",
                        "content",
                        Base64.getEncoder().encodeToString("touchpoint\nVenter på svar".getBytes(ISO_8859_1))));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("problems")).hasSize(1);
        assertThat(answer.json().at("/problems/0/message").asText()).contains("UTF-8");
        assertThat(answer.json().at("/problems/0").fieldNames()).toIterable().containsExactly("message");
    }

    @Test
    public void refusesAnUnknownColumn() {
        refusedRow("touchpoint,mood\nWaits,bad\n", 1, "mood", "no such column");
    }

    @Test
    public void refusesAPeriodWithoutAStage() {
        refusedRow(HEADERS + ",before,Waits,,,\n", 2, "stage", "no stage");
    }

    @Test
    public void refusesAnEmotionOutOfRangeAndOneBetweenHalfSteps() {
        refusedRow(HEADERS + "A,before,Waits,7,,\n", 2, "expected_emotion", "half steps");
        refusedRow(HEADERS + "A,before,Waits,1,,\nA,before,Calls,0.3,,\n", 3, "expected_emotion", "half steps");
    }

    @Test
    public void refusesATextLongerThanItsColumn() {
        refusedRow(HEADERS + "A,before," + "x".repeat(256) + ",,,\n", 2, "touchpoint", "256");
        refusedRow(HEADERS + "A,before,Waits,,\"" + "y".repeat(4001) + "\",\n", 2, "thoughts", "4,001");
    }

    @Test
    public void refusesAFilledPersonaUntilPersonasExist() {
        refusedRow(HEADERS + "A,before,Waits,,,Maja\n", 2, "persona", "Personas");
    }

    @Test
    public void refusesTenThousandAndOneRows() {
        Rest.Answer answer = po.importing(("touchpoint\n" + "x\n".repeat(10_001)).getBytes(UTF_8), "ITSD");

        refused(answer, 400);
        assertThat(answer.json().at("/errors/content").asText()).contains("10,000");
    }

    @Test
    public void answersInTheViewersLanguage() throws IOException {
        Rest danish = Rest.as("po", sandbox);
        sandbox.setLanguage("po", "da_DK");

        try {
            Rest.Answer answer = danish.importing((HEADERS + ",before,Venter,,,\n").getBytes(UTF_8), "ITSD");
            assertThat(answer.json().path("errorMessages").path(0).asText())
                    .isEqualTo("Række 2, kolonne stage: Der er en periode, men ingen fase, der ligger i den.");
        } finally {
            sandbox.setLanguage("po", "en_US");
        }
        before = everything();
    }

    @Test
    public void answersAlikeForHiddenAndMissingProjectsAndMaps() {
        Rest stranger = Rest.as("stranger", sandbox);

        Rest.Answer hidden = stranger.importing("touchpoint\nWaits\n".getBytes(UTF_8), "ITSD");
        Rest.Answer missing = stranger.importing("touchpoint\nWaits\n".getBytes(UTF_8), "NOSUCH");
        refused(hidden, 404);
        assertThat(hidden.body()).isEqualTo(missing.body());
        assertThat(stranger.get("/maps/" + map).body())
                .isEqualTo(stranger.get("/maps/999999").body());
        assertThat(stranger.get("/maps/" + map).status()).isEqualTo(404);
        assertThat(Rest.as("customer", sandbox).get("/maps/" + map).status()).isEqualTo(403);
        assertThat(Rest.as("", sandbox).get("/maps/" + map).status()).isEqualTo(401);
    }

    @Test
    public void lookersMayNotWrite() {
        Rest viewer = Rest.as("viewer", sandbox);

        refused(viewer.importing("touchpoint\nWaits\n".getBytes(UTF_8), "ITSD"), 403);
        refused(viewer.patch(place(), 1, Map.of("name", "Mine")), 403);
    }

    private static String place() {
        return "/maps/" + map + "/touchpoints/" + touchpoint;
    }

    @Test
    public void takesWritesOnlyAsJson() {
        String body = Rest.write(Map.of("name", "X"));

        refused(
                po.write(
                        "POST",
                        "/projects/ITSD/maps",
                        body,
                        "Content-Type",
                        "text/plain",
                        "X-Atlassian-Token",
                        "no-check"),
                415);
        refused(po.write("POST", "/projects/ITSD/maps", body, "Content-Type", "*/*"), 415);
    }

    @Test
    public void refusesAForeignOrigin() {
        Rest.Answer answer = po.post("/projects/ITSD/maps", Map.of("name", "X"), "Origin", "https://evil.example");

        refused(answer, 403);
    }

    @Test
    public void wantsToKnowWhichVersionAnEditHasSeen() {
        refused(po.write("PATCH", place(), Rest.write(Map.of("name", "X"))), 428);
        refused(po.patch(place(), 99, Map.of("name", "X")), 400);
    }

    @Test
    public void overwritesNobodysChangeOfTheSameFieldButMergesOthers() {
        int seen = po.get("/maps/" + map).json().path("version").asInt();
        assertThat(po.patch(place(), seen, Map.of("name", "Mine")).status()).isEqualTo(200);
        assertThat(po.patch(place(), seen, Map.of("customerGoal", "Other field"))
                        .status())
                .isEqualTo(200);
        before = everything();

        Rest.Answer late = po.patch(place(), seen, Map.of("name", "Late"));

        refused(late, 412);
        assertThat(late.json().at("/conflict/theirs").asText()).isEqualTo("Mine");
        assertThat(late.json().at("/conflict/mine").asText()).isEqualTo("Late");
    }

    @Test
    public void namesTheFieldThatIsWrong() {
        assertWrong(Map.of("waitingMinutes", "long"), "waitingMinutes");
        assertWrong(Map.of("nosuch", 1), "nosuch");
        assertWrong(Map.of("name", " "), "name");
        assertWrong(Map.of("momentOfTruth", "yes"), "momentOfTruth");
    }

    private void assertWrong(Map<String, ?> body, String field) {
        int seen = po.get("/maps/" + map).json().path("version").asInt();
        Rest.Answer answer = po.patch(place(), seen, body);
        refused(answer, 400);
        assertThat(answer.json().path("errors").has(field)).isTrue();
    }

    /** Entry by entry comes what a list holds as a whole, and nothing behind its end. */
    @Test
    public void readsEveryListInPages() {
        for (String name : List.of("Spring", "Summer", "Autumn")) {
            po.post("/maps/" + map + "/versions", Map.of("name", name));
            po.post("/projects/ITSD/personas", Map.of("name", name));
            po.post("/projects/ITSD/segments", Map.of("name", name));
            po.post("/maps/" + map + "/reviews", Map.of("trigger", "routine", "note", name));
        }

        assertThat(inPages("/maps/" + map + "/versions?", "versions")).isEqualTo(3);
        assertThat(inPages("/maps/" + map + "/compare?from=2&", "differences")).isEqualTo(0);
        assertThat(inPages("/maps/" + map + "/authors?", "authors")).isEqualTo(1);
        assertThat(inPages("/maps/" + map + "/words?kind=channel&", "words")).isGreaterThan(5);
        assertThat(inPages("/maps/" + map + "/sources?", "sources")).isGreaterThan(2);
        assertThat(inPages("/maps/" + map + "/sources?text=INTERVIEW&", "sources"))
                .isPositive();
        assertThat(inPages("/maps/" + map + "/copies?", "projects")).isGreaterThan(1);
        assertThat(inPages("/projects/ITSD/personas?", "personas")).isEqualTo(3);
        assertThat(inPages("/projects/ITSD/segments?", "segments")).isEqualTo(3);
        assertThat(inPages("/projects/ITSD/maps?", "maps")).isPositive();
        assertThat(inPages("/projects/ITSD/search?text=venter&", "maps")).isPositive();
        assertThat(po.get("/maps/" + map + "/reviews?limit=2")
                        .json()
                        .path("more")
                        .asBoolean())
                .isTrue();
        assertThat(po.get("/maps/" + map + "/history?limit=1").json().path("changes"))
                .hasSize(1);
        assertThat(po.get("/maps/" + map + "/changes?since=1&limit=1")
                        .json()
                        .path("more")
                        .asBoolean())
                .isTrue();
    }

    private int inPages(String path, String name) {
        JsonNode whole = po.get(path + "limit=100").json().path(name);
        ArrayNode pages = new ObjectMapper().createArrayNode();
        JsonNode page;
        do {
            page = po.get(path + "limit=1&offset=" + pages.size()).json();
            assertThat(page.path(name).isArray()).as(path).isTrue();
            pages.addAll((ArrayNode) page.path(name));
        } while (page.path("more").asBoolean());
        assertThat(pages).as(path).isEqualTo(whole);
        assertThat(po.get(path + "limit=0").status()).as(path).isEqualTo(400);
        assertThat(po.get(path + "limit=1&offset=" + whole.size()).json().path(name))
                .as(path)
                .isEmpty();
        return whole.size();
    }

    @Test
    public void namesTheNumberOfAnAddressThatIsNone() {
        Map.of(
                        "/maps/" + map + "/history?before=soon",
                        "before",
                        "/maps/" + map + "/changes?since=1.5",
                        "since",
                        "/maps/" + map + "/reviews?before=%20",
                        "before",
                        "/projects/ITSD/search?text=venter&offset=x",
                        "offset",
                        "/projects/ITSD/search?text=venter&limit=many",
                        "limit",
                        "/projects/ITSD/maps?offset=x",
                        "offset",
                        "/projects/ITSD/maps/removed?limit=0",
                        "limit",
                        "/maps/seven",
                        "map",
                        "/maps/12345678901234567890/history",
                        "map",
                        "/maps/" + map + "/findings/x/issue-draft",
                        "finding")
                .forEach((path, field) -> {
                    Rest.Answer answer = po.get(path);
                    refused(answer, 400);
                    assertThat(answer.json().path("errors").fieldNames())
                            .toIterable()
                            .as(path)
                            .containsExactly(field);
                });
        refused(po.patch("/maps/" + map + "/touchpoints/first", 1, Map.of("name", "X")), 400);
    }

    @Test
    public void namesTheParameterOfASearchThatIsWrong() {
        Map.of(
                        "text", "!",
                        "persona", "Nobody",
                        "kind", "nosuch",
                        "period", "sometimes",
                        "severity", "6",
                        "unbacked", "perhaps",
                        "owner", "Nobody",
                        "unowned", "1",
                        "mine", "yes",
                        "stale", "no")
                .forEach((parameter, value) -> {
                    String others = parameter.equals("text") ? "" : "text=venter&";
                    Rest.Answer answer = po.get("/projects/ITSD/search?" + others + parameter + "=" + value);
                    refused(answer, 400);
                    assertThat(answer.json().path("errors").fieldNames())
                            .toIterable()
                            .as(answer.body())
                            .containsExactly(parameter);
                });
        assertThat(po.get("/projects/ITSD/search?text=venter&period=before&severity=1&mine=true&stale=true")
                        .status())
                .isEqualTo(200);
    }

    @Test
    public void refusesWhatIsNoJsonObject() {
        refused(po.write("POST", "/projects/ITSD/maps", "{\"name\":"), 400);
        refused(po.write("POST", "/projects/ITSD/maps", "[1]"), 400);
        refused(po.write("POST", "/projects/ITSD/maps", "null"), 400);
        refused(po.write("POST", "/projects/ITSD/maps", "[".repeat(10_000)), 400);
    }

    @Test
    public void refusesContentThatIsNoFile() {
        Rest.Answer answer =
                po.post("/projects/ITSD/imports", Map.of("fileName", "x.csv", "content", "%%%", "name", "X"));
        refused(answer, 400);
        String empty = Base64.getEncoder().encodeToString(new byte[0]);
        refused(po.post("/projects/ITSD/imports", Map.of("fileName", "x.csv", "content", empty, "name", "X")), 400);
    }
}
