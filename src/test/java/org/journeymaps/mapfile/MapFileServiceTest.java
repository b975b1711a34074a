package org.journeymaps.mapfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.journeymaps.finding.Finding;
import org.journeymaps.finding.FindingService.Wording;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Period;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.IssueView;
import org.journeymaps.problem.Text;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;

/** A map file holds everything that the exporter may see of a map, keeps to the schema and names no user but by their name. */
public class MapFileServiceTest {
    private final World world = World.inMemory();
    private final StoredMap map = aMap().with(
                    stage("A")
                            .lying(Period.BEFORE)
                            .with(touchpoint("Waits")
                                    .thinking("\"Why?\"\n\\ \u0001 \uD83D\uDE00")
                                    .expecting(1)
                                    .experiencing(-0.5)
                                    .promising("Two days")
                                    .hurting("Nothing moves", 5)
                                    .improvedBy("A deputy")),
                    stage("Empty yet"))
            .withUnplaced(touchpoint("Later"))
            .storedIn(world.storage);

    private JsonNode exported() {
        return MapFiles.valid(world.files.json(World.OWNER, map.id()).text());
    }

    @Test
    public void holdsTheMapInItsOrder() {
        JsonNode file = exported();

        assertThat(file.at("/map/name").asText()).isEqualTo("New employee gets a laptop");
        assertThat(file.at("/map/owner").asText()).isEqualTo("Name of po");
        assertThat(file.at("/map/stages").findValuesAsText("period")).containsExactly("before", "during");
        JsonNode waits = file.at("/map/stages/0/touchpoints/0");
        assertThat(waits.path("name").asText()).isEqualTo("Waits");
        assertThat(waits.at("/experience/thoughts").asText()).isEqualTo("\"Why?\"\n\\ \u0001 \uD83D\uDE00");
        assertThat(waits.at("/experience/expected").numberValue()).isEqualTo(1);
        assertThat(waits.at("/experience/experienced").numberValue()).isEqualTo(-0.5);
        assertThat(waits.at("/messages/0/text").asText()).isEqualTo("Two days");
        assertThat(waits.at("/findings/0/severity").asInt()).isEqualTo(5);
        assertThat(waits.at("/improvements/0/text").asText()).isEqualTo("A deputy");
        assertThat(file.at("/map/stages/1/touchpoints")).isEmpty();
        assertThat(file.at("/map/unplaced/0/name").asText()).isEqualTo("Later");
    }

    @Test
    public void saysWhoExportedWhenAndWhereFromAndKnowsNoUserKey() {
        String text = world.files.json(World.VIEWER, map.id()).text();

        assertThat(MapFiles.read(text).path("exported").toString())
                .isEqualTo("{\"at\":\"2026-11-22T10:15:30Z\",\"by\":\"Name of viewer\","
                        + "\"from\":\"https://jira.example.com/jira\",\"version\":1}");
        assertThat(text).doesNotContain("\"po\"", "\"viewer\"", "@");
    }

    @Test
    public void holdsTheIssuesThatTheExporterMayBrowseAndCountsTheOthers() {
        Id<Finding> pain = map.finding("Nothing moves").id();
        IssueView seen = world.issues.add("BACK-1", "Fix");
        IssueView secret = world.issues.add("BACK-2", "Secret");
        world.storage.links().add(map.id(), pain, seen.id());
        world.storage.links().add(map.id(), pain, secret.id());
        world.issues.hide(secret, World.OWNER);

        JsonNode file = exported();

        assertThat(file.at("/map/stages/0/touchpoints/0/findings/0/issues").toString())
                .isEqualTo("[\"BACK-1\"]");
        assertThat(file.at("/leftOut/issues").asInt()).isEqualTo(1);
        assertThat(world.files.leftOut(World.OWNER, map.id())).contains(Text.of("jm.export.hiddenissues", 1));
        assertThat(file.toString()).doesNotContain("BACK-2", "Secret");
    }

    @Test
    public void leavesOutWhatWasTakenOff() {
        world.findings.report(
                World.OWNER,
                map.id(),
                Anchor.touchpoint(map.touchpoint("Waits").id()),
                Finding.Kind.GAIN,
                new Wording("Kind", null));
        world.findings.remove(
                World.OWNER, map.id(), map.finding("Nothing moves").id().value());

        assertThat(exported().findValuesAsText("text")).contains("Kind").doesNotContain("Nothing moves");
    }

    @Test
    public void tellsBuiltInWordsByKeyAndOthersByName() {
        StoredMap danish = imported();

        JsonNode file =
                MapFiles.valid(world.files.json(World.OWNER, danish.id()).text());

        assertThat(file.at("/map/stages/0/touchpoints/0/type/key").asText()).isEqualTo("form");
        assertThat(file.at("/map/stages/0/touchpoints/0/channel/name").asText()).isEqualTo("Serviceportal");
        assertThat(file.findValues("sources").stream()
                        .flatMap(sources -> StreamSupport.stream(sources.spliterator(), false))
                        .map(source -> source.path("title").asText()))
                .contains("Median af 212 sager");
    }

    private StoredMap imported() {
        return new StoredMap(
                world.storage,
                world.imports
                        .create(World.OWNER, "ITSD", SampleJourney.danish(), SampleJourney.NAME)
                        .map());
    }

    @Test
    public void givesEveryRecordAnIdOfItsOwnThatStays() {
        JsonNode before = exported();
        world.maps.changeMap(World.OWNER, map.id(), 1, Map.of("name", "Renamed"));
        JsonNode after = exported();

        assertThat(before.findValuesAsText("id")).doesNotHaveDuplicates().isEqualTo(after.findValuesAsText("id"));
        assertThat(before.at("/map/id").asText()).isNotEqualTo(imported().id().toString());
        assertThat(world.files.json(World.OWNER, map.id()).name()).isEqualTo("Renamed.json");
    }
}
