package org.journeymaps.screen.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.journeymaps.exchange.SpreadsheetFile;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.MapText;
import org.journeymaps.platform.Id;
import org.journeymaps.testing.EnglishTexts;
import org.journeymaps.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.Test;

/** A map goes out as short as it can be said (QP2). */
public class ScreenWriterTest {
    private static final String FILE =
            "stage,period,touchpoint,channel,type,experienced_emotion,emotion_words,critical,evidence_source,evidence_type\n"
                    + "Before,before,Orders,email,form,-2,angry,yes,Calls,interview\n"
                    + "Before,before,Waits,email,,-0.5,,no,Calls,interview\n"
                    + "After,after,Collects,,,,,,,\n";

    private final World world = World.inMemory();
    private final Id<JourneyMap> map = world.imports
            .create(
                    World.OWNER,
                    "ITSD",
                    SpreadsheetFile.of(
                            "a.csv", Base64.getEncoder().encodeToString(FILE.getBytes(StandardCharsets.UTF_8))),
                    new MapText("Laptop", null, null))
            .map();

    private JsonNode json() {
        var screen = world.screens.map(World.OWNER, map);
        return new ObjectMapper().valueToTree(new ScreenWriter(screen, new EnglishTexts(), world.directory).json());
    }

    @Test
    public void leavesOutWhatIsNotSaidEmptyOrFalse() {
        JsonNode json = json();

        assertThat(json.at("/touchpoints/2").fieldNames()).toIterable().containsExactly("id", "stageId", "name");
        assertThat(json.at("/touchpoints/1").has("momentOfTruth")).isFalse();
        assertThat(json.at("/touchpoints/0/momentOfTruth").asBoolean()).isTrue();
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "id",
                        "version",
                        "projectKey",
                        "name",
                        "life",
                        "owner",
                        "abilities",
                        "stages",
                        "touchpoints",
                        "words",
                        "sources");
    }

    @Test
    public void saysEachWordAndEachSourceOnce() {
        JsonNode json = json();

        assertThat(json.path("words"))
                .extracting(word -> word.path("name").asText())
                .containsExactlyInAnyOrder("email", "form", "angry", "interview");
        assertThat(json.path("sources")).hasSize(1);
        assertThat(json.at("/touchpoints/0/channel")).isEqualTo(json.at("/touchpoints/1/channel"));
        assertThat(word(json, json.at("/touchpoints/0/channel")).asText()).isEqualTo("email");
        assertThat(word(json, json.at("/touchpoints/0/experience/feelings/0/id"))
                        .asText())
                .isEqualTo("angry");
        assertThat(word(json, json.at("/sources/0/type")).asText()).isEqualTo("interview");
        assertThat(json.at("/touchpoints/1/sources/0")).isEqualTo(json.at("/sources/0/id"));
    }

    private static JsonNode word(JsonNode json, JsonNode id) {
        for (JsonNode word : json.path("words")) {
            if (word.path("id").equals(id)) {
                return word.path("name");
            }
        }
        throw new AssertionError("No word " + id);
    }

    @Test
    public void writesWholeStepsOfAnEmotionWithoutAFraction() {
        assertThat(json().at("/touchpoints/0/experience").toString()).endsWith("\"experienced\":-2}");
        assertThat(json().at("/touchpoints/1/experience/experienced").toString())
                .isEqualTo("-0.5");
    }

    @Test
    public void leavesAnExperienceOutWhenAllOfItWasTakenBack() {
        int touchpoint = json().at("/touchpoints/1/id").asInt();
        assertThat(json().at("/touchpoints/1").has("experience")).isTrue();

        Map<String, @Nullable Object> nothing = new HashMap<>();
        nothing.put("experienced", null);
        world.experiences.change(World.OWNER, map, touchpoint, 1, nothing);

        assertThat(json().at("/touchpoints/1").has("experience")).isFalse();
    }
}
