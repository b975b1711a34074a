package org.journeymaps.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import java.util.List;
import java.util.stream.IntStream;
import org.journeymaps.finding.Finding;
import org.journeymaps.issue.OrderService.Order;
import org.journeymaps.log.Change;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.IssueView;
import org.journeymaps.platform.NewIssue;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.NotFound;
import org.journeymaps.problem.Text;
import org.journeymaps.problem.Unfinished;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;

/** Makes an issue of a pain and links it, once for each form, and never an orphan without a word. */
public class OrderServiceTest {
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
    public void createsAnIssueAndLinksItToThePain() {
        Written<MapIssues.Linked> written = world.orders.create(
                World.CONTRIBUTOR, map.id(), stuck, new Order("BACK", "10002", "Fix it", "Please", "2", null));

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
                    () -> world.orders.create(
                            World.CONTRIBUTOR, map.id(), stuck, new Order(key, "10001", "Fix it", "", null, null)));

            assertThat(invalid.faults()).containsExactly(Fault.inField("projectKey", Text.of("jm.problem.notarget")));
        }
        assertThat(world.issues.created()).isEmpty();
    }

    @Test
    public void linksNothingWhenJiraRefusesTheIssue() {
        Invalid invalid = catchThrowableOfType(
                Invalid.class,
                () -> world.orders.create(
                        World.CONTRIBUTOR, map.id(), stuck, new Order("BACK", "99", "Fix it", "", null, null)));

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
                        () -> world.orders.create(
                                World.OWNER, other.id(), stuck, new Order("BACK", "10001", "Fix it", "", null, null))))
                .isNotNull();
        assertThat(catchThrowableOfType(NotFound.class, () -> world.drafts.draft(World.OWNER, other.id(), stuck)))
                .isNotNull();
        assertThat(world.issues.created()).isEmpty();
    }

    @Test
    public void makesOneIssueOfAFormThatIsSentTwice() {
        Written<MapIssues.Linked> first = world.orders.create(World.CONTRIBUTOR, map.id(), stuck, ordered("a"));
        Written<MapIssues.Linked> again = world.orders.create(World.CONTRIBUTOR, map.id(), stuck, ordered("a"));

        assertThat(again).isEqualTo(first);
        assertThat(world.issues.created()).hasSize(1);
        assertThat(world.storage.links().of(map.id(), 10)).hasSize(1);
        assertThat(map.version()).isEqualTo(2);
    }

    @Test
    public void makesAnotherIssueOfAnotherForm() {
        world.orders.create(World.CONTRIBUTOR, map.id(), stuck, ordered("a"));
        world.orders.create(World.CONTRIBUTOR, map.id(), stuck, ordered("b"));
        world.orders.create(World.CONTRIBUTOR, map.id(), stuck, ordered(null));
        world.orders.create(World.CONTRIBUTOR, map.id(), stuck, ordered(null));

        assertThat(world.issues.created()).hasSize(4);
    }

    @Test
    public void takesAFormAgainThatJiraRefused() {
        Order wrong = new Order("BACK", "99", "Fix it", "", null, "a");
        assertThat(catchThrowableOfType(
                        Invalid.class, () -> world.orders.create(World.CONTRIBUTOR, map.id(), stuck, wrong)))
                .isNotNull();

        world.orders.create(World.CONTRIBUTOR, map.id(), stuck, ordered("a"));

        assertThat(world.issues.created()).hasSize(1);
    }

    @Test
    public void refusesAFormWhileTheFirstOneIsUnderWay() {
        world.storage.orders().add(new IssueOrder(map.id(), stuck, World.CONTRIBUTOR.key(), "a", null), World.NOW);

        assertUnderWay(World.CONTRIBUTOR);
    }

    @Test
    public void tellsNobodyElseWhichIssueAFormMade() {
        world.orders.create(World.CONTRIBUTOR, map.id(), stuck, ordered("a"));

        assertUnderWay(World.OWNER);
    }

    private void assertUnderWay(Viewer viewer) {
        assertThat(catchThrowableOfType(Invalid.class, () -> world.orders.create(viewer, map.id(), stuck, ordered("a")))
                        .faults())
                .containsExactly(Fault.general(Text.of("jm.problem.order.underway")));
    }

    @Test
    public void namesTheIssueThatCouldNotBeLinked() {
        world.issues.afterCreating(() -> world.findings.remove(World.OWNER, map.id(), stuck.value()));

        Unfinished unfinished = catchThrowableOfType(
                Unfinished.class, () -> world.orders.create(World.CONTRIBUTOR, map.id(), stuck, ordered("a")));

        assertThat(unfinished.created()).isEqualTo("BACK-1");
        assertThat(unfinished.text()).isEqualTo(Text.of("jm.problem.order.unlinked", "BACK-1"));
        assertThat(unfinished).hasCauseInstanceOf(NotFound.class);
        assertThat(world.storage.links().of(map.id(), 10)).isEmpty();
    }

    @Test
    public void createsNothingForAMapThatHasAllItsLinks() {
        IntStream.range(0, IssueLinks.MOST_OF_MAP)
                .forEach(i -> world.storage.links().add(map.id(), stuck, 1_000_000 + i));

        assertThat(catchThrowableOfType(
                                Invalid.class,
                                () -> world.orders.create(World.CONTRIBUTOR, map.id(), stuck, ordered("a")))
                        .faults())
                .containsExactly(Fault.general(Text.of("jm.problem.toomanylinks", IssueLinks.MOST_OF_MAP)));
        assertThat(world.issues.created()).isEmpty();
    }

    private static Order ordered(String token) {
        return new Order("BACK", "10001", "Fix it", "", null, token);
    }
}
