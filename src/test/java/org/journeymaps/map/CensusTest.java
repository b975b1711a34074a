package org.journeymaps.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.journeymaps.exchange.Preview;
import org.journeymaps.exchange.SpreadsheetFile;
import org.journeymaps.finding.Finding;
import org.journeymaps.finding.FindingService.Wording;
import org.journeymaps.improvement.ImprovementService.Proposal;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.MapText;
import org.journeymaps.model.Period;
import org.journeymaps.problem.Invalid;
import org.journeymaps.review.Review;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StorageContract;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;

/** Each collection of a map and of a project takes n records and not n + 1; nothing is written of what is too much (QS6). */
public class CensusTest extends StorageContract {
    private static final int MOST = 3;

    private final World world = new World(
            storage,
            new Limits(
                    MOST,
                    MOST,
                    Map.of(
                            Subject.STAGE, MOST,
                            Subject.TOUCHPOINT, MOST,
                            Subject.FINDING, MOST,
                            Subject.IMPROVEMENT, MOST,
                            Subject.REVIEW, MOST,
                            Subject.VERSION, MOST)));
    private final String project = "P" + projectId;
    private final StoredMap map;

    public CensusTest(String kind, Supplier<Storage> opened) {
        super(kind, opened);
        world.projects
                .add(projectId, project, "Project")
                .createdInBy("po", "agent")
                .browsedBy("viewer");
        map = aMap().inProject(projectId)
                .with(stage("A").with(touchpoint("One").hurting("Slow", 4)))
                .storedIn(storage);
    }

    @Test
    public void holdsSoManyStages() {
        takesUpTo(Subject.STAGE, 2, () -> world.maps.addStage(World.OWNER, map.id(), "More", Period.AFTER));
        assertThat(map.whole().stages()).hasSize(MOST);
    }

    @Test
    public void holdsSoManyTouchpoints() {
        takesUpTo(Subject.TOUCHPOINT, 2, () -> world.maps.addTouchpoint(World.OWNER, map.id(), null, "More"));
        assertThat(map.whole().touchpoints()).hasSize(MOST);
    }

    @Test
    public void holdsSoManyFindings() {
        takesUpTo(Subject.FINDING, 2, this::report);
        assertThat(storage.findings().of(map.id())).hasSize(MOST);
    }

    private void report() {
        world.findings.report(
                World.CONTRIBUTOR,
                map.id(),
                Anchor.touchpoint(map.touchpoint("One").id()),
                Finding.Kind.GAIN,
                Wording.of("Friendly", null));
    }

    @Test
    public void holdsSoManyImprovements() {
        takesUpTo(Subject.IMPROVEMENT, 3, this::propose);
        assertThat(storage.improvements().of(map.id())).hasSize(MOST);
    }

    private void propose() {
        world.improvements.propose(
                World.CONTRIBUTOR,
                map.id(),
                Anchor.touchpoint(map.touchpoint("One").id()),
                Proposal.of("Call back", null, null));
    }

    @Test
    public void holdsSoManyReviews() {
        takesUpTo(Subject.REVIEW, 3, () -> world.reviews.mark(World.OWNER, map.id(), Review.Trigger.values()[0], null));
    }

    @Test
    public void holdsSoManyNamedVersions() {
        takesUpTo(Subject.VERSION, 3, () -> world.versions.name(World.OWNER, map.id(), "Workshop " + map.version()));
    }

    @Test
    public void holdsSoManyMapsInAProject() {
        takes(2, () -> world.maps.create(World.OWNER, project, text(), List.of()));

        assertFull("jm.problem.project.full", () -> world.maps.create(World.OWNER, project, text(), List.of()));
        assertThat(storage.maps().inProject(projectId)).hasSize(MOST);
    }

    /** Templates of its own count apart from maps. */
    @Test
    public void holdsSoManyTemplatesInAProject() {
        takes(MOST, () -> world.savedTemplates.save(World.OWNER, map.id(), "Template"));

        assertFull("jm.problem.project.templates", () -> world.savedTemplates.save(World.OWNER, map.id(), "Template"));
        assertThat(storage.maps().templatesIn(projectId)).hasSize(MOST);
        assertThat(storage.maps().inProject(projectId)).hasSize(1);
    }

    private static MapText text() {
        return new MapText("Laptop", null, null);
    }

    @Test
    public void makesRoomByTakingOff() {
        takes(2, this::report);
        world.findings.remove(World.OWNER, map.id(), map.finding("Slow").id().value());

        assertThatNoException().isThrownBy(this::report);
        assertFull("jm.problem.map.full.finding", this::report);
    }

    @Test
    public void doesNotGrowByUndoEither() {
        takes(2, this::report);
        int removal = world.findings
                .remove(World.OWNER, map.id(), map.finding("Slow").id().value())
                .version();
        report();

        assertFull("jm.problem.map.full.finding", () -> world.history.undo(World.OWNER, map.id(), removal));
        assertThat(storage.findings().of(map.id())).hasSize(MOST);
    }

    /** The preview of a spreadsheet says it before anything is written. */
    @Test
    public void takesSpreadsheetsUpToTheLimit() {
        assertThat(preview(sheet(MOST)).problems()).isEmpty();
        assertThat(preview(sheet(MOST + 1)).problems())
                .extracting(fault -> fault.text().key())
                .containsExactlyInAnyOrder("jm.problem.map.full.stage", "jm.problem.map.full.touchpoint");
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> world.imports.create(World.OWNER, project, sheet(MOST + 1), text()));
        assertThat(storage.maps().inProject(projectId)).hasSize(1);
    }

    private Preview preview(SpreadsheetFile file) {
        return world.imports.preview(World.OWNER, project, file);
    }

    private static SpreadsheetFile sheet(int stages) {
        String rows = IntStream.rangeClosed(1, stages)
                .mapToObj(i -> "S" + i + ";during;T" + i + "\n")
                .collect(Collectors.joining());
        byte[] bytes = ("stage;period;touchpoint\n" + rows).getBytes(StandardCharsets.UTF_8);
        return SpreadsheetFile.of("map.csv", Base64.getEncoder().encodeToString(bytes));
    }

    /** A whole map as JSON likewise; copies go the same way. */
    @Test
    public void takesMapFilesUpToTheLimit() {
        StoredMap full = aMap().inProject(projectId)
                .with(stage("A"), stage("B"), stage("C"), stage("D"))
                .storedIn(storage);
        String file = world.files.json(World.OWNER, full.id()).text();
        world.projects.add(projectId + 1, project + "X", "Other").createdInBy("po");

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> world.fileImports.take(World.OWNER, project + "X", file, null))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(fault -> fault.text().key())
                        .containsExactly("jm.problem.map.full.stage"));
        assertThat(storage.maps().inProject(projectId + 1)).isEmpty();
    }

    private void takesUpTo(Subject subject, int more, ThrowingCallable add) {
        takes(more, add);
        int before = map.version();

        assertFull("jm.problem.map.full." + subject.code(), add);
        assertThat(map.version()).isEqualTo(before);
    }

    private static void takes(int more, ThrowingCallable add) {
        for (int i = 0; i < more; i++) {
            assertThatNoException().isThrownBy(add);
        }
    }

    private static void assertFull(String key, ThrowingCallable add) {
        assertThatExceptionOfType(Invalid.class).isThrownBy(add).satisfies(refused -> assertThat(refused.faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.text().key()).isEqualTo(key);
                    assertThat(fault.text().arguments()).containsExactly(MOST);
                }));
    }
}
