package org.journeymaps.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.journeymaps.evidence.Source;
import org.journeymaps.model.MapText;
import org.journeymaps.platform.Id;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Invalid;
import org.journeymaps.term.TermKind;
import org.journeymaps.term.Terms;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StorageContract;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;

/** What the maps of a project share grows up to its limit and no further, by hand and by files; nothing is written of too much (QS6). */
public class ProjectLimitsTest extends StorageContract {
    private static final int WORDS = 1_000;
    private static final int SOURCES = 2_000;
    private static final int PERSONAS = 200;
    private static final int SEGMENTS = 100;
    private static final MapText TEXT = new MapText("Laptop", null, null);

    private final World world = new World(storage);
    private final String project = "P" + projectId;
    private final StoredMap map;

    public ProjectLimitsTest(String kind, Supplier<Storage> opened) {
        super(kind, opened);
        world.projects.add(projectId, project, "Project").createdInBy("po");
        map = aMap().inProject(projectId)
                .with(stage("A").with(touchpoint("One")))
                .storedIn(storage);
    }

    private void fill(TermKind kind, int count) {
        storage.terms()
                .addAll(
                        projectId,
                        IntStream.range(0, count)
                                .mapToObj(i -> new Terms.Word(kind, "W" + i, null))
                                .toList());
    }

    private void say(String field, String word) {
        world.words.changeTouchpoint(
                World.OWNER, map.id(), map.touchpoint("One").id().value(), map.version(), Map.of(field, word));
    }

    @Test
    public void holdsSoManyWordsOfAKind() {
        fill(TermKind.CHANNEL, WORDS - 1);
        say("channel", "The last");

        assertFull("channel", WORDS, () -> say("channel", "One more"));
        assertThat(storage.terms().of(projectId)).hasSize(WORDS);
        assertThat(map.touchpoint("One").meeting().channel()).isNotNull();
    }

    /** The words that the app brings along, those that are there and other kinds take no room away. */
    @Test
    public void takesBuiltInAndKnownWordsAlways() {
        fill(TermKind.CHANNEL, WORDS);
        say("channel", "SMS");
        say("channel", "w0");
        say("department", "Service desk");

        assertThat(storage.terms().of(projectId)).hasSize(WORDS + 2);
    }

    @Test
    public void holdsSoManySources() {
        fillSources(SOURCES - 1);
        add("The last");
        add("The last but two", "The last");

        assertFull("source", SOURCES, () -> add("One more"));
        assertThat(storage.sources().inProject(projectId)).hasSize(SOURCES);
    }

    private void fillSources(int count) {
        storage.sources()
                .addAll(
                        projectId,
                        IntStream.range(0, count)
                                .mapToObj(
                                        i -> new Source(new Id<>(0), null, i == 0 ? "The last but two" : "S" + i, null))
                                .toList());
    }

    /** Adds sources to touchpoints of their own, so that none is backed by one source twice. */
    private void add(String... titles) {
        for (String title : titles) {
            int touchpoint = world.maps
                    .addTouchpoint(World.OWNER, map.id(), null, title)
                    .value()
                    .id()
                    .value();
            world.evidence.add(
                    World.OWNER, map.id(), new Id<>(touchpoint), new Source(new Id<>(0), null, title, null), null);
        }
    }

    @Test
    public void takesSpreadsheetsUpToTheLimits() {
        fill(TermKind.DEPARTMENT, WORDS - 1);
        fillSources(SOURCES - 1);
        SpreadsheetFile right = sheet("The last;interview;Calls", "w0;Interview;Calls");
        SpreadsheetFile tooMuch = sheet("The last;interview;Calls", "One more;Data;Calls");

        assertThat(world.imports.preview(World.OWNER, project, right).problems())
                .isEmpty();
        assertBothFull(world.imports.preview(World.OWNER, project, tooMuch).problems());
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> world.imports.create(World.OWNER, project, tooMuch, TEXT));
        assertThat(storage.maps().inProject(projectId)).hasSize(1);
        assertThat(storage.terms().of(projectId)).hasSize(WORDS - 1);

        world.imports.create(World.OWNER, project, right, TEXT);
        assertThat(world.imports.preview(World.OWNER, project, right).problems())
                .isEmpty();
        assertThat(storage.sources().inProject(projectId)).hasSize(SOURCES);
    }

    private static SpreadsheetFile sheet(String... rows) {
        String head = "stage;period;touchpoint;department;evidence_type;evidence_source\n";
        String text = head
                + String.join(
                        "",
                        IntStream.range(0, rows.length)
                                .mapToObj(i -> "A;during;T" + i + ";" + rows[i] + "\n")
                                .toList());
        return SpreadsheetFile.of("map.csv", Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Copies into another project go the same way as files. */
    @Test
    public void takesMapFilesUpToTheLimits() {
        say("department", "Service desk");
        add("Calls");
        String file = world.files.json(World.OWNER, map.id()).text();
        World elsewhere = new World(Storage.inMemory());
        elsewhere.projects.add(projectId, project, "Project").createdInBy("po");
        elsewhere
                .storage
                .terms()
                .addAll(
                        projectId,
                        IntStream.range(0, WORDS)
                                .mapToObj(i -> new Terms.Word(TermKind.DEPARTMENT, "W" + i, null))
                                .toList());
        elsewhere
                .storage
                .sources()
                .addAll(
                        projectId,
                        IntStream.range(0, SOURCES)
                                .mapToObj(i -> new Source(new Id<>(0), null, "S" + i, null))
                                .toList());

        assertBothFull(elsewhere.fileImports.preview(World.OWNER, project, file).problems());
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> elsewhere.fileImports.take(World.OWNER, project, file, null));
        assertThat(elsewhere.storage.terms().of(projectId)).hasSize(WORDS);
        assertThat(elsewhere.storage.sources().inProject(projectId)).hasSize(SOURCES);
    }

    /** Whom a file brings along counts as well as whom somebody adds. */
    @Test
    public void takesPersonasOfMapFilesUpToTheLimits() {
        int segment = world.segments
                .add(World.OWNER, project, Map.of("name", "Staff"))
                .id()
                .value();
        int maja = world.personas
                .add(World.OWNER, project, Map.of("name", "Maja", "segmentId", segment))
                .id()
                .value();
        world.mapPersonas.choose(World.OWNER, map.id(), map.version(), List.of(maja));
        String file = world.files.json(World.OWNER, map.id()).text();
        World elsewhere = new World(Storage.inMemory());
        elsewhere.projects.add(projectId, project, "Project").createdInBy("po");
        for (int i = 1; i < PERSONAS; i++) {
            elsewhere.personas.add(World.OWNER, project, Map.of("name", "P" + i));
        }
        for (int i = 1; i < SEGMENTS; i++) {
            elsewhere.segments.add(World.OWNER, project, Map.of("name", "G" + i));
        }
        elsewhere.fileImports.take(World.OWNER, project, file, null);
        String others = file.replace("Maja", "Nora").replace("Staff", "Guests");

        assertThat(elsewhere.fileImports.preview(World.OWNER, project, others).problems())
                .extracting(Fault::field)
                .containsExactly("personas", "segments");
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> elsewhere.fileImports.take(World.OWNER, project, others, null));
        assertThat(elsewhere.storage.personas().of(projectId)).hasSize(PERSONAS);
        assertThat(elsewhere.storage.segments().of(projectId)).hasSize(SEGMENTS);
    }

    private static void assertBothFull(List<Fault> faults) {
        assertThat(faults)
                .extracting(fault -> fault.text().key())
                .containsExactly("jm.problem.project.full.department", "jm.problem.project.full.source");
    }

    private static void assertFull(String what, int most, ThrowingCallable add) {
        assertThatExceptionOfType(Invalid.class).isThrownBy(add).satisfies(refused -> assertThat(refused.faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.text().key()).isEqualTo("jm.problem.project.full." + what);
                    assertThat(fault.text().arguments()).containsExactly(most);
                }));
    }
}
