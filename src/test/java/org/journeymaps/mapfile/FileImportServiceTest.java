package org.journeymaps.mapfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.journeymaps.finding.Finding;
import org.journeymaps.log.Change;
import org.journeymaps.mapfile.FileImportService.Imported;
import org.journeymaps.mapfile.FilePreview.Counts;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.MapText;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.IssueView;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Forbidden;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.journeymaps.search.SearchService.Query;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StorageContract;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;

/** A map file makes the map that it was made of, changes what differs, and imported once more changes nothing (QR4). */
public class FileImportServiceTest extends StorageContract {
    private final World world = new World(storage);

    public FileImportServiceTest(String kind, Supplier<Storage> opened) {
        super(kind, opened);
    }

    private StoredMap danish() {
        StoredMap map = stored(world.imports
                .create(World.OWNER, "ITSD", SampleJourney.danish(), SampleJourney.NAME)
                .map()
                .value());
        world.maps.addTouchpoint(World.OWNER, map.id(), null, "Not placed yet");
        return map;
    }

    private StoredMap stored(int map) {
        return new StoredMap(storage, new Id<>(map));
    }

    private StoredMap small() {
        return aMap().with(
                        stage("A")
                                .with(
                                        touchpoint("One")
                                                .thinking("Why?")
                                                .hurting("Slow", 3)
                                                .promising("Soon"),
                                        touchpoint("Two"),
                                        touchpoint("Three")),
                        stage("B"))
                .storedIn(storage);
    }

    private String export(StoredMap map) {
        return world.files.json(World.OWNER, map.id()).text();
    }

    /** The file without what tells when and from which version it is. */
    private static JsonNode mapOf(String file) {
        return MapFiles.valid(file).path("map");
    }

    private static String edited(String file, Consumer<ObjectNode> edit) {
        ObjectNode json = (ObjectNode) MapFiles.read(file);
        edit.accept((ObjectNode) json.path("map"));
        return json.toString();
    }

    private Imported take(String file) {
        return world.fileImports.take(World.OWNER, "ITSD", file, null);
    }

    private FilePreview preview(String file) {
        return world.fileImports.preview(World.OWNER, "ITSD", file);
    }

    @Test
    public void makesTheSameMapInAnotherInstallation() {
        String file = export(danish());
        World elsewhere = World.inMemory();

        StoredMap copy = new StoredMap(
                elsewhere.storage,
                elsewhere
                        .fileImports
                        .take(World.OWNER, "ITSD", file, null)
                        .written()
                        .map());

        assertThat(mapOf(elsewhere.files.json(World.OWNER, copy.id()).text())).isEqualTo(mapOf(file));
        assertThat(copy.changes()).extracting(change -> change.what().subject()).containsExactly(Change.Subject.IMPORT);
    }

    @Test
    public void bringsThePersonasOfTheMapWithAllThatIsKnownOfTheirSegments() {
        World elsewhere = World.inMemory();
        MapText name = new MapText("With personas " + projectId, null, null);
        StoredMap original = new StoredMap(
                elsewhere.storage,
                elsewhere
                        .imports
                        .create(World.OWNER, "ITSD", SampleJourney.danish(), name)
                        .map());
        Map<String, Object> told = Map.of(
                "name", "New employees " + projectId,
                "who", "Everybody in their first month",
                "howSegmented", "By seniority",
                "needs", "To get going",
                "behaviour", "Asks colleagues",
                "potential", true);
        int segment = elsewhere.segments.add(World.OWNER, "ITSD", told).id().value();
        elsewhere.segments.add(World.OWNER, "ITSD", Map.of("name", "On no map " + projectId));
        int maja = elsewhere
                .personas
                .add(World.OWNER, "ITSD", Map.of("name", "Maja " + projectId, "segmentId", segment))
                .id()
                .value();
        elsewhere.mapPersonas.choose(World.OWNER, original.id(), original.version(), List.of(maja));
        String file = elsewhere.files.json(World.OWNER, original.id()).text();

        StoredMap copy = stored(take(file).written().map().value());

        assertThat(mapOf(file).path("segments")).hasSize(1);
        assertThat(mapOf(export(copy))).isEqualTo(mapOf(file));
        assertThat(world.libraryHistory.list(World.OWNER, "ITSD", Integer.MAX_VALUE, 2))
                .extracting(change -> change.about().name())
                .containsExactly("Maja " + projectId, "New employees " + projectId);
    }

    @Test
    public void bringsAllThatIsSaidOfTheMapItself() {
        World elsewhere = World.inMemory();
        MapText name = new MapText("All said " + projectId, "Maja", "A laptop on day one");
        Id<JourneyMap> original = elsewhere
                .maps
                .create(World.OWNER, "ITSD", name, List.of("Before"))
                .map();
        Map<String, Object> told = new HashMap<>(SAID);
        told.putAll(Map.of("realistic", true, "life", "ready", "goalBaseline", -3.5, "goalTarget", 10));
        elsewhere.maps.changeMap(World.OWNER, original, 1, told);
        String file = elsewhere.files.json(World.OWNER, original).text();

        StoredMap copy = stored(take(file).written().map().value());

        assertThat(mapOf(export(copy))).isEqualTo(mapOf(file));
        assertThat(world.search.search(World.OWNER, "ITSD", Query.of("norway")).maps())
                .extracting(found -> found.head().id())
                .contains(copy.id());
        told.forEach((field, value) ->
                assertThat(mapOf(file).path(field).asText()).as(field).isEqualTo(String.valueOf(value)));
    }

    private static final Map<String, Object> SAID = Map.of(
            "goal", "Fewer calls",
            "goalKind", "image",
            "goalMetric", "NPS",
            "goalDate", "2026-07-01",
            "scope", "New employees in Norway",
            "expectations", "An answer in a day",
            "reviewEvery", 6);

    @Test
    public void refusesAMapThatIsReadyWithoutExpectationsThatAreConfirmed() {
        String file = export(small());
        for (String field : List.of("expectations", "realistic")) {
            Invalid refused = catchThrowableOfType(
                    Invalid.class,
                    () -> take(edited(file, map -> {
                        map.put("life", "ready").put("id", "ready-" + projectId);
                        if (field.equals("realistic")) {
                            map.put("expectations", "An answer in a day");
                        }
                    })));
            assertThat(refused.faults())
                    .containsExactly(Fault.inField("$.map." + field, Text.of("jm.problem.ready." + field)));
        }
    }

    @Test
    public void makesTheSameMapOfAFileFromAnotherInstallation() {
        World elsewhere = World.inMemory();
        MapText name = new MapText("From elsewhere " + projectId, null, null);
        StoredMap original = new StoredMap(
                elsewhere.storage,
                elsewhere
                        .imports
                        .create(World.OWNER, "ITSD", SampleJourney.danish(), name)
                        .map());
        String file = elsewhere.files.json(World.OWNER, original.id()).text();

        StoredMap copy = stored(take(file).written().map().value());

        assertThat(mapOf(export(copy))).isEqualTo(mapOf(file));
        assertThat(preview(file).target().map()).isEqualTo(copy.id());
    }

    @Test
    public void changesNothingWhenAFileIsImportedTwice() {
        StoredMap map = danish();
        int version = map.version();
        String file = export(map);

        FilePreview preview = preview(file);
        Imported imported = take(file);

        assertThat(preview.problems()).isEmpty();
        assertThat(preview.counts().created() + preview.counts().updated()).isZero();
        assertThat(preview.counts().unchanged()).isGreaterThan(30);
        assertThat(imported.isNew()).isFalse();
        assertThat(imported.written().map()).isEqualTo(map.id());
        assertThat(map.version()).isEqualTo(version);
        assertThat(export(map)).isEqualTo(file);
    }

    @Test
    public void changesWhatDiffersThroughTheChangeLog() {
        StoredMap map = small();
        String file = edited(export(map), head -> {
            head.put("name", "Renamed");
            ((ObjectNode) head.at("/stages/0")).put("period", "after");
            ObjectNode one = (ObjectNode) head.at("/stages/0/touchpoints/0");
            one.put("waitingMinutes", 90);
            one.putObject("channel").put("name", "Pigeon " + projectId);
            one.putObject("type").put("key", "facetoface");
            ((ObjectNode) one.path("experience"))
                    .put("thoughts", "Aha")
                    .putArray("feelings")
                    .addObject()
                    .put("key", "angry");
            ((ObjectNode) one.at("/messages/0")).put("promise", "kept");
            ((ObjectNode) one.at("/findings/0")).put("severity", 5);
            one.withArray("sources").addObject().put("title", "Interviews").put("date", "2026-04-14");
        });

        FilePreview preview = preview(file);
        Imported imported = world.fileImports.take(World.OWNER, "ITSD", file, 1);

        assertThat(preview.problems()).isEmpty();
        assertThat(preview.counts()).isEqualTo(new Counts(0, 5, 3, 0, 0));
        assertThat(preview.newWords()).extracting(FilePreview.NewWord::name).containsExactly("Pigeon " + projectId);
        assertThat(imported.written().map()).isEqualTo(map.id());
        assertThat(mapOf(export(map))).isEqualTo(mapOf(file));
        assertThat(map.changes().stream()
                        .skip(1)
                        .map(change ->
                                change.what().subject() + " " + change.what().field()))
                .containsExactlyInAnyOrder(
                        "map name",
                        "stage period",
                        "touchpoint waitingMinutes",
                        "touchpoint type",
                        "touchpoint channel",
                        "touchpoint sources",
                        "experience thoughts",
                        "experience feelings",
                        "message promise",
                        "finding severity");
        assertThat(take(file).written().version()).isEqualTo(imported.written().version());
    }

    @Test
    public void addsWhatTheFileHasMoreAndKeepsWhatTheMapHasMore() {
        StoredMap map = small();
        String file = export(map);
        world.maps.addTouchpoint(World.OWNER, map.id(), map.stage("A").id(), "Younger than the file");
        String more = edited(file, head -> {
            ObjectNode added = ((ArrayNode) head.at("/stages/1/touchpoints")).addObject();
            added.put("id", "x1").put("name", "New here");
            added.putArray("findings")
                    .addObject()
                    .put("id", "x2")
                    .put("kind", "pain")
                    .put("text", "Ouch");
            added.putArray("improvements")
                    .addObject()
                    .put("id", "x3")
                    .put("text", "Better")
                    .putArray("addresses")
                    .add("x2")
                    .add(head.at("/stages/0/touchpoints/0/findings/0/id").asText());
        });

        FilePreview preview = preview(more);
        take(more);

        assertThat(preview.counts()).isEqualTo(new Counts(3, 0, 8, 1, 0));
        assertThat(names(map)).containsExactly("One", "Two", "Three", "Younger than the file", "New here");
        assertThat(map.improvement("Better").addresses())
                .containsExactly(map.finding("Ouch").id(), map.finding("Slow").id());
        assertThat(preview(more).counts().created() + preview(more).counts().updated())
                .isZero();
        assertThat(export(map)).contains("\"x1\"", "\"x2\"", "\"x3\"");
    }

    private static List<String> names(StoredMap map) {
        return map.whole().touchpoints().stream()
                .map(Touchpoint::meeting)
                .map(Touchpoint.Meeting::name)
                .toList();
    }

    @Test
    public void putsTouchpointsIntoTheOrderOfTheFileAndMovesAsFewAsPossible() {
        StoredMap map = small();
        String file = edited(export(map), head -> {
            ArrayNode first = (ArrayNode) head.at("/stages/0/touchpoints");
            first.insert(0, first.remove(2));
            ((ArrayNode) head.at("/stages/1/touchpoints")).add(first.remove(1));
        });

        assertThat(preview(file).counts().updated()).isEqualTo(2);
        take(file);

        assertThat(names(map)).containsExactly("Three", "Two", "One");
        assertThat(map.changes()).hasSize(3);
        assertThat(mapOf(export(map))).isEqualTo(mapOf(file));
    }

    @Test
    public void putsBackWhatWasTakenOffSince() {
        StoredMap map = small();
        String file = export(map);
        int pain = map.finding("Slow").id().value();
        world.findings.remove(World.OWNER, map.id(), pain);
        world.arranging.removeTouchpoint(
                World.OWNER, map.id(), map.touchpoint("Two").id().value());

        assertThat(preview(file).counts().created()).isEqualTo(2);
        take(file);

        assertThat(mapOf(export(map))).isEqualTo(mapOf(file));
        assertThat(map.finding("Slow").id().value()).isEqualTo(pain);
    }

    @Test
    public void linksIssuesOfThisJiraThatTheImporterMayBrowse() {
        StoredMap map = small();
        IssueView seen = world.issues.add("BACK-1", "Fix");
        String file = edited(export(map), head -> ((ObjectNode) head.at("/stages/0/touchpoints/0/findings/0"))
                .putArray("issues")
                .add("BACK-1")
                .add("BACK-9"));

        assertThat(preview(file).counts().notLinked()).isEqualTo(1);
        take(file);
        take(file);

        assertThat(storage.links().of(map.id(), 10)).singleElement().satisfies(link -> {
            assertThat(link.issueId()).isEqualTo(seen.id());
            assertThat(link.finding()).isEqualTo(map.finding("Slow").id());
        });
    }

    @Test
    public void linksNoIssueOfAnotherJira() {
        world.issues.add("BACK-1", "Fix");
        String file = edited(export(small()), head -> ((ObjectNode) head.at("/stages/0/touchpoints/0/findings/0"))
                        .putArray("issues")
                        .add("BACK-1"))
                .replace("jira.example.com", "jira.elsewhere.com")
                .replaceAll("\"id\":\"", "\"id\":\"" + projectId + "-");

        assertThat(preview(file).counts().notLinked()).isEqualTo(1);
        assertThat(storage.links().of(take(file).written().map(), 10)).isEmpty();
    }

    @Test
    public void makesANewMapForWhoMayNotSeeTheOneThatIsThere() {
        StoredMap map = small();
        String file = export(map);

        Imported imported = world.fileImports.take(World.OWNER, "BACK", file, null);

        assertThat(imported.isNew()).isTrue();
        assertThat(imported.written().map()).isNotEqualTo(map.id());
        assertThat(world.fileImports.take(World.OWNER, "BACK", file, null).isNew())
                .isFalse();
    }

    @Test
    public void refusesAChangeToWhoMayNotEditTheMap() {
        String file = export(small());

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> world.fileImports.preview(World.CONTRIBUTOR, "ITSD", file));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> world.fileImports.take(World.CONTRIBUTOR, "ITSD", file, null));
    }

    @Test
    public void refusesAPreviewThatIsNoLongerTrue() {
        StoredMap map = small();
        String file = export(map);
        world.maps.addTouchpoint(World.OWNER, map.id(), null, "Later");

        Invalid refused =
                catchThrowableOfType(Invalid.class, () -> world.fileImports.take(World.OWNER, "ITSD", file, 1));

        assertThat(refused.faults()).containsExactly(Fault.inField("If-Match", Text.of("jm.problem.json.moved")));
    }

    @Test
    public void namesEveryProblemByItsPathAndWritesNothing() {
        StoredMap map = small();
        String before = export(map);
        String file = edited(before, head -> {
            head.put("nosuch", 1);
            ((ObjectNode) head.at("/stages/1")).put("period", "later");
            ObjectNode one = (ObjectNode) head.at("/stages/0/touchpoints/0");
            one.put("waitingMinutes", "ninety").remove("name");
            one.putObject("type").put("key", "nosuch");
            ((ObjectNode) head.at("/stages/0/touchpoints/1"))
                    .put("id", one.path("id").asText());
            ((ObjectNode) one.at("/findings/0")).put("text", "x".repeat(4001));
            one.putArray("improvements")
                    .addObject()
                    .put("id", "i")
                    .put("text", "I")
                    .putArray("addresses")
                    .add("gone");
        });

        assertThat(MapFiles.isValid(file)).isFalse();
        assertThat(preview(file).problems())
                .extracting(Fault::field)
                .containsExactlyInAnyOrder(
                        "$.map.nosuch",
                        "$.map.stages[1].period",
                        "$.map.stages[0].touchpoints[0].waitingMinutes",
                        "$.map.stages[0].touchpoints[0].name",
                        "$.map.stages[0].touchpoints[0].type.key",
                        "$.map.stages[0].touchpoints[1].id",
                        "$.map.stages[0].touchpoints[0].findings[0].text",
                        "$.map.stages[0].touchpoints[0].improvements[0].addresses");
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> take(file));
        assertThat(export(map)).isEqualTo(before);
    }

    @Test
    public void refusesToMoveWhatHangsOnATouchpoint() {
        StoredMap map = small();
        String file = edited(export(map), head -> {
            ArrayNode findings = (ArrayNode) head.at("/stages/0/touchpoints/0/findings");
            ((ObjectNode) head.at("/stages/0/touchpoints/1"))
                    .putArray("findings")
                    .add(findings.remove(0));
        });

        assertThat(preview(file).problems())
                .containsExactly(Fault.inField(
                        "$.map.stages[0].touchpoints[1].findings[0]", Text.of("jm.problem.json.elsewhere")));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> take(file));
        assertThat(map.finding("Slow").kind()).isEqualTo(Finding.Kind.PAIN);
    }

    @Test
    public void takesBackEachChangeOfAnImport() {
        StoredMap map = small();
        String before = export(map);
        take(edited(before, head -> {
            ObjectNode one = (ObjectNode) head.at("/stages/0/touchpoints/0");
            one.putObject("type").put("key", "email");
            ((ObjectNode) one.path("experience"))
                    .putArray("feelings")
                    .addObject()
                    .put("key", "angry");
            ((ObjectNode) one.at("/messages/0")).put("text", "Never");
            ((ObjectNode) head.at("/stages/0")).put("period", "before");
        }));

        for (int revision = map.version(); revision > 1; revision--) {
            world.history.undo(World.OWNER, map.id(), revision);
        }

        assertThat(mapOf(export(map))).isEqualTo(mapOf(before));
    }
}
