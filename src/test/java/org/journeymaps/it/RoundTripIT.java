package org.journeymaps.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** An exported file imports again to the same map, in every language and form (QR4 for CSV, QS5). */
public class RoundTripIT {
    private static final List<Path> JOURNEYS = List.of(
            Path.of("docs", "samples", "new-employee-laptop.da.csv"),
            Path.of("docs", "samples", "web-shop-order.en.csv"),
            Path.of("src", "test", "resources", "exchange", "round-trip.csv"));
    private static SandboxProcess sandbox;
    private final Rest po = Rest.as("po", sandbox);

    @BeforeClass
    public static void start() {
        sandbox = SandboxProcess.fresh("round-trip");
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void givesTheSameMapInEveryLanguageAndForm() throws IOException {
        for (Path journey : JOURNEYS) {
            int map = imported(Files.readAllBytes(journey));
            for (String language : List.of("en_US", "da_DK", "no_NO", "sv_SE")) {
                sandbox.setLanguage("po", language);
                for (String form :
                        List.of("", "?separator=semicolon", "?separator=comma&headers=english", "?separator=tab")) {
                    Rest.Answer file = po.get("/maps/" + map + "/export/csv" + form);
                    assertThat(file.status()).as(file.body()).isEqualTo(200);
                    int again = imported(file.body().getBytes(UTF_8));
                    assertThat(whole(again))
                            .as("%s in %s as %s:%n%s", journey, language, form, file.body())
                            .isEqualTo(whole(map));
                }
            }
            sandbox.setLanguage("po", "en_US");
        }
    }

    private int imported(byte[] file) {
        Rest.Answer answer = po.importing(file, "ITSD");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asInt();
    }

    /** The map without what the database gave it: ids become places in the order of first use, kind by kind. */
    private JsonNode whole(int map) {
        ObjectNode json = WholeMap.of(po.get("/maps/" + map).json());
        json.remove("id");
        number((JsonNode) json, "map", new HashMap<>());
        return json;
    }

    private static void number(JsonNode node, String kind, Map<String, Integer> places) {
        if (node instanceof ObjectNode object) {
            number(object, kind, places);
            object.fields().forEachRemaining(field -> number(field.getValue(), field.getKey(), places));
        } else {
            node.forEach(child -> number(child, kind, places));
        }
    }

    private static void number(ObjectNode object, String kind, Map<String, Integer> places) {
        if (List.of("type", "channel", "department", "feelings").contains(kind)) {
            object.remove("id");
        } else if (object.has("id")) {
            object.put("id", place(kind, object.path("id"), places));
        }
        if (object.has("stageId")) {
            object.put("stageId", place("stages", object.path("stageId"), places));
        }
        if (object.has("addresses")) {
            var numbered = object.arrayNode();
            object.path("addresses").forEach(id -> numbered.add(place("findings", id, places)));
            object.set("addresses", numbered);
        }
    }

    private static int place(String kind, JsonNode id, Map<String, Integer> places) {
        return places.computeIfAbsent(kind + id.asInt(), seen -> places.size());
    }

    @Test
    public void keepsAFormulaFromRunningAndANumberANumber() throws IOException {
        int map = imported(Files.readAllBytes(JOURNEYS.get(2)));

        String comma = po.get("/maps/" + map + "/export/csv?separator=comma").body();
        String semicolon =
                po.get("/maps/" + map + "/export/csv?separator=semicolon").body();

        assertThat(comma).contains("'=Stage", "'@Twin", "'-not a formula", "'=1+1", "'+gain", ",-0.5,");
        assertThat(semicolon).contains(";-0,5;").doesNotContain("'-0,5");
        assertThat(comma.lines().flatMap(line -> List.of(line.split(",")).stream()))
                .noneMatch(cell -> cell.matches("\"?[=@].*"));
    }

    @Test
    public void keepsAnImprovementThatAddressesTwoPainsOne() throws IOException {
        int map = imported(Files.readAllBytes(JOURNEYS.get(2)));

        assertThat(po.get("/maps/" + map).json().at("/touchpoints/0/improvements/0/addresses"))
                .hasSize(2);
    }

    @Test
    public void saysWhatAFileCannotHold() {
        int map = po.importing("stage,period,touchpoint\nA,before,B\n".getBytes(UTF_8), "ITSD")
                .json()
                .path("id")
                .asInt();
        po.post("/maps/" + map + "/stages", Map.of("name", "Empty yet", "period", "after"));

        Rest.Answer answer = po.get("/maps/" + map + "/export");

        assertThat(answer.json().path("leftOut").toString())
                .contains("Empty yet")
                .contains("history");
        assertThat(po.get("/maps/" + map + "/export/csv?separator=dot").status())
                .isEqualTo(400);
        assertThat(Rest.as("stranger", sandbox)
                        .get("/maps/" + map + "/export/csv")
                        .status())
                .isEqualTo(404);
    }
}
