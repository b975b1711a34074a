package org.journeymaps.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymaps.finding.Finding;
import org.journeymaps.issue.OrderService.Order;
import org.journeymaps.platform.Choice;
import org.journeymaps.platform.Id;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;

/** Fills an issue in from a pain, for wherever its reader created one last. */
public class DraftServiceTest {
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
    public void draftsAnIssueThatLeadsBackToTheTouchpoint() {
        IssueDraft draft = world.drafts.draft(World.OWNER, map.id(), stuck);

        assertThat(draft.summary()).isEqualTo("Nothing moves");
        assertThat(draft.description())
                .startsWith("Nothing moves\n")
                .contains("Touchpoint: 2 Waits", "Journey map: New employee gets a laptop", "Severity: 5 of 5")
                .endsWith(
                        "https://jira.example.com/jira/projects/ITSD?selectedItem=org.journeymaps.jira:jm-sidebar-link&map="
                                + map.id() + "&touchpoint="
                                + map.touchpoint("Waits").id());
        assertThat(draft.choices().priority()).isEqualTo("1");
    }

    @Test
    public void draftsAnIssueOnlyForProjectsInWhichTheViewerMayCreateOne() {
        world.projects.add(10_002, "SECRET", "Secret project").createdInBy("somebody");
        world.projects.add(10_003, "LOOK", "Only to look at").browsedBy("agent");

        IssueDraft draft = world.drafts.draft(World.CONTRIBUTOR, map.id(), stuck);

        assertThat(draft.choices().targets())
                .extracting(target -> target.project().key())
                .containsExactly("ITSD", "BACK");
        assertThat(draft.choices().targets().get(0).types())
                .extracting(Choice::name)
                .containsExactly("Task", "Bug");
    }

    @Test
    public void draftsAnIssueWithoutPriorityForAPainWithoutSeverity() {
        assertThat(world.drafts.draft(World.OWNER, map.id(), silent).choices().priority())
                .isNull();
        assertThat(world.drafts.draft(World.OWNER, map.id(), silent).description())
                .doesNotContain("Severity");
    }

    @Test
    public void spreadsSeveritiesOverAnyNumberOfPriorities() {
        assertThat(prioritiesOf(5)).containsExactly("1", "2", "3", "4", "5");
        assertThat(prioritiesOf(3)).containsExactly("1", "2", "2", "3", "3");
        assertThat(prioritiesOf(2)).containsExactly("1", "1", "2", "2", "2");
        assertThat(prioritiesOf(1)).containsOnly("1");
        assertThat(DraftService.priority(5, List.of())).isNull();
        assertThat(DraftService.priority(null, choices(5))).isNull();
    }

    /** The priorities of severities 5 to 1. */
    private static Stream<String> prioritiesOf(int count) {
        return Stream.of(5, 4, 3, 2, 1).map(severity -> DraftService.priority(severity, choices(count)));
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
        return world.storage
                .findings()
                .add(
                        map.id(),
                        new Finding(new Id<>(0), map.finding("Friendly").anchor(), Finding.Kind.PAIN, text, null));
    }

    private String summary(Id<Finding> finding) {
        return world.drafts.draft(World.OWNER, map.id(), finding).summary();
    }

    @Test
    public void suggestsTheProjectAndTypeOfTheIssueThatWasCreatedLast() {
        assertThat(world.drafts
                        .draft(World.CONTRIBUTOR, map.id(), stuck)
                        .choices()
                        .last())
                .isEmpty();

        world.orders.create(World.CONTRIBUTOR, map.id(), stuck, new Order("BACK", "10002", "Fix it", "", null, null));

        assertThat(world.drafts
                        .draft(World.CONTRIBUTOR, map.id(), silent)
                        .choices()
                        .last())
                .contains(new IssueDraft.Last(world.projects.in("BACK").project(), "10002"));
        assertThat(world.drafts.draft(World.OWNER, map.id(), silent).choices().last())
                .isEmpty();
    }

    @Test
    public void suggestsNoProjectInWhichTheViewerMayCreateNoMore() {
        world.orders.create(World.CONTRIBUTOR, map.id(), stuck, new Order("BACK", "10002", "Fix it", "", null, null));
        world.projects.in("BACK").nobody();

        assertThat(world.drafts
                        .draft(World.CONTRIBUTOR, map.id(), silent)
                        .choices()
                        .last())
                .isEmpty();
    }

    @Test
    public void givesEveryDraftATokenOfItsOwn() {
        assertThat(world.drafts.draft(World.OWNER, map.id(), stuck).token())
                .isNotEqualTo(world.drafts.draft(World.OWNER, map.id(), stuck).token());
    }
}
