package org.journeymaps.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymaps.finding.Finding;
import org.journeymaps.issue.IssueService.Order;
import org.journeymaps.map.Change;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.platform.Choice;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.IssueView;
import org.journeymaps.platform.NewIssue;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.NotFound;
import org.journeymaps.problem.Text;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;

/** Reads a map's issues with each viewer's own eyes (QS3, QP6), and makes an issue of a pain (P35). */
public class IssueServiceTest {
    private final World world = World.inMemory();
    private final StoredMap map = aMap().with(stage("A")
                    .with(
                            touchpoint("Orders"),
                            touchpoint("Waits").hurting("Nothing moves", 5).hurting("Nobody answers", null)))
            .withUnplaced(touchpoint("Asks").pleasing("Friendly"))
            .storedIn(world.storage);
    private final Id<Finding> stuck = map.finding("Nothing moves").id();
    private final Id<Finding> silent = map.finding("Nobody answers").id();

    @Test
    public void showsTheIssuesThatTheViewerMayBrowse() {
        IssueView issue = linked(stuck, "BACK-1");

        MapIssues issues = world.linked.issues(World.VIEWER, map.id());

        assertThat(issues.visible()).containsExactly(new MapIssues.Linked(stuck, issue));
        assertThat(issues.hidden()).isEmpty();
        assertThat(issues.partial()).isFalse();
    }

    @Test
    public void countsHiddenAndDeletedIssuesTogetherAndTellsNothingElseOfThem() {
        IssueView seen = linked(stuck, "BACK-1");
        IssueView secret = linked(stuck, "SECRET-1");
        IssueView gone = linked(stuck, "BACK-2");
        IssueView alsoSecret = linked(silent, "SECRET-2");
        world.issues.hide(secret, World.VIEWER);
        world.issues.hide(alsoSecret, World.VIEWER);
        world.issues.delete(gone);

        MapIssues ofViewer = world.linked.issues(World.VIEWER, map.id());
        MapIssues ofOwner = world.linked.issues(World.OWNER, map.id());

        assertThat(ofViewer.visible()).containsExactly(new MapIssues.Linked(stuck, seen));
        assertThat(ofViewer.hidden()).isEqualTo(Map.of(stuck, 2, silent, 1));
        assertThat(ofViewer.toString()).doesNotContain("SECRET", "BACK-2", String.valueOf(secret.id()));
        assertThat(ofOwner.visible()).hasSize(3);
        assertThat(ofOwner.hidden()).isEqualTo(Map.of(stuck, 1));
    }

    @Test
    public void readsAThousandIssuesAndIsPartialBeyond() {
        IntStream.rangeClosed(1, 1000).forEach(i -> linked(stuck, "BACK-" + i));

        MapIssues thousand = world.linked.issues(World.VIEWER, map.id());
        linked(stuck, "BACK-1001");
        MapIssues beyond = world.linked.issues(World.VIEWER, map.id());

        assertThat(thousand.visible()).hasSize(1000);
        assertThat(thousand.partial()).isFalse();
        assertThat(beyond.visible()).isEqualTo(thousand.visible());
        assertThat(beyond.partial()).isTrue();
    }

    @Test
    public void draftsAnIssueThatLeadsBackToTheTouchpoint() {
        IssueDraft draft = world.linked.draft(World.OWNER, map.id(), stuck);

        assertThat(draft.summary()).isEqualTo("Nothing moves");
        assertThat(draft.description())
                .startsWith("Nothing moves\n")
                .contains("Touchpoint: 2 Waits", "Journey map: New employee gets a laptop", "Severity: 5 of 5")
                .endsWith("https://jira.example.com/jira/projects/ITSD?selectedItem=jm-project-page&map=" + map.id()
                        + "&touchpoint=" + map.touchpoint("Waits").id());
        assertThat(draft.priority()).isEqualTo("1");
    }

    @Test
    public void draftsAnIssueOnlyForProjectsInWhichTheViewerMayCreateOne() {
        world.projects.add(10_002, "SECRET", "Secret project").createdInBy("somebody");
        world.projects.add(10_003, "LOOK", "Only to look at").browsedBy("agent");

        IssueDraft draft = world.linked.draft(World.CONTRIBUTOR, map.id(), stuck);

        assertThat(draft.targets()).extracting(target -> target.project().key()).containsExactly("ITSD", "BACK");
        assertThat(draft.targets().get(0).types()).extracting(Choice::name).containsExactly("Task", "Bug");
    }

    @Test
    public void draftsAnIssueWithoutPriorityForAPainWithoutSeverity() {
        assertThat(world.linked.draft(World.OWNER, map.id(), silent).priority()).isNull();
        assertThat(world.linked.draft(World.OWNER, map.id(), silent).description())
                .doesNotContain("Severity");
    }

    @Test
    public void spreadsSeveritiesOverAnyNumberOfPriorities() {
        assertThat(prioritiesOf(5)).containsExactly("1", "2", "3", "4", "5");
        assertThat(prioritiesOf(3)).containsExactly("1", "2", "2", "3", "3");
        assertThat(prioritiesOf(2)).containsExactly("1", "1", "2", "2", "2");
        assertThat(prioritiesOf(1)).containsOnly("1");
        assertThat(IssueService.priority(5, List.of())).isNull();
        assertThat(IssueService.priority(null, choices(5))).isNull();
    }

    /** The priorities of severities 5 to 1. */
    private static Stream<String> prioritiesOf(int count) {
        return Stream.of(5, 4, 3, 2, 1).map(severity -> IssueService.priority(severity, choices(count)));
    }

    private static List<Choice> choices(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Choice(String.valueOf(i), "Priority " + i))
                .toList();
    }

    @Test
    public void cutsASummaryAtAWordWhereItIsLongerThanJiraTakes() {
        Id<Finding> words = pain("word ".repeat(100).strip());
        Id<Finding> noise = pain("x".repeat(300));
        Id<Finding> rockets = pain("a" + "\ud83d\ude80".repeat(200));
        Id<Finding> lines = pain("one\n\ntwo\tthree");
        Id<Finding> fits = pain("y".repeat(255));

        assertThat(summary(words)).hasSizeLessThanOrEqualTo(255).endsWith("word…");
        assertThat(summary(noise)).hasSize(255).endsWith("x…");
        assertThat(summary(rockets)).hasSizeLessThanOrEqualTo(255).endsWith("\ud83d\ude80…");
        assertThat(summary(lines)).isEqualTo("one two three");
        assertThat(summary(fits)).isEqualTo("y".repeat(255));
    }

    private Id<Finding> pain(String text) {
        return world.storage.findings().add(map.id(), map.finding("Friendly").anchor(), Finding.Kind.PAIN, text, null);
    }

    private String summary(Id<Finding> finding) {
        return world.linked.draft(World.OWNER, map.id(), finding).summary();
    }

    @Test
    public void createsAnIssueAndLinksItToThePain() {
        Written<MapIssues.Linked> written = world.linked.create(
                World.CONTRIBUTOR, map.id(), stuck, new Order("BACK", "10002", "Fix it", "Please", "2"));

        IssueView issue = written.value().issue();
        assertThat(world.issues.created())
                .containsExactly(new NewIssue(world.projects.in("BACK").project(), "10002", "Fix it", "Please", "2"));
        assertThat(world.linked.issues(World.VIEWER, map.id()).visible())
                .extracting(MapIssues.Linked::finding, linked -> linked.issue().key())
                .containsExactly(tuple(stuck, "BACK-1"));
        assertThat(map.changes()).last().satisfies(change -> {
            assertThat(change.authorKey()).isEqualTo("agent");
            assertThat(change.what().subject()).isEqualTo(Change.Subject.ISSUELINK);
            assertThat(change.what().after()).isEqualTo(stuck + ":" + issue.id());
        });
        assertThat(written.version()).isEqualTo(2);
    }

    @Test
    public void answersAlikeForATargetThatIsHiddenMissingOrOnlyToLookAt() {
        world.projects.add(10_002, "SECRET", "Secret project").createdInBy("somebody");
        world.projects.add(10_003, "LOOK", "Only to look at").browsedBy("agent");

        for (String key : List.of("SECRET", "NOPE", "LOOK")) {
            Invalid invalid = catchThrowableOfType(
                    Invalid.class,
                    () -> world.linked.create(
                            World.CONTRIBUTOR, map.id(), stuck, new Order(key, "10001", "Fix it", "", null)));

            assertThat(invalid.faults()).containsExactly(Fault.inField("projectKey", Text.of("jm.problem.notarget")));
        }
        assertThat(world.issues.created()).isEmpty();
    }

    @Test
    public void linksNothingWhenJiraRefusesTheIssue() {
        Invalid invalid = catchThrowableOfType(
                Invalid.class,
                () -> world.linked.create(
                        World.CONTRIBUTOR, map.id(), stuck, new Order("BACK", "99", "Fix it", "", null)));

        assertThat(invalid.faults())
                .containsExactly(Fault.inField("issueTypeId", Text.verbatim("The issue type is not valid.")));
        assertThat(map.version()).isEqualTo(1);
        assertThat(world.storage.links().of(map.id(), 10)).isEmpty();
    }

    @Test
    public void createsNoIssueAboutAFindingOfAnotherMap() {
        StoredMap other = aMap().storedIn(world.storage);

        assertThat(catchThrowableOfType(
                        NotFound.class,
                        () -> world.linked.create(
                                World.OWNER, other.id(), stuck, new Order("BACK", "10001", "Fix it", "", null))))
                .isNotNull();
        assertThat(catchThrowableOfType(NotFound.class, () -> world.linked.draft(World.OWNER, other.id(), stuck)))
                .isNotNull();
        assertThat(world.issues.created()).isEmpty();
    }

    private IssueView linked(Id<Finding> finding, String key) {
        IssueView issue = world.issues.add(key, "Fix " + key);
        world.storage.links().add(map.id(), finding, issue.id());
        return issue;
    }
}
