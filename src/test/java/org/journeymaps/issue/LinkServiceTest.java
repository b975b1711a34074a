package org.journeymaps.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import java.util.stream.IntStream;
import org.journeymaps.finding.Finding;
import org.journeymaps.log.Change;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.IssueView;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.NotFound;
import org.journeymaps.problem.Text;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;

/** Links issues that exist, and tells nothing of those that the viewer may not browse (QS3, CVE-2021-41305). */
public class LinkServiceTest {
    private final World world = World.inMemory();
    private final StoredMap map = aMap().with(stage("A")
                    .with(touchpoint("Waits").hurting("Nothing moves", 5).hurting("Nobody answers", 4)))
            .storedIn(world.storage);
    private final Id<Finding> stuck = map.finding("Nothing moves").id();
    private final IssueView issue = world.issues.add("BACK-1", "Fix");

    @Test
    public void linksAnIssueAndLogsIt() {
        var written = world.links.link(World.CONTRIBUTOR, map.id(), stuck, "BACK-1");

        assertThat(written.value()).isEqualTo(new MapIssues.Linked(stuck, issue));
        assertThat(world.storage.links().of(map.id(), 10)).containsExactly(new IssueLink(map.id(), stuck, issue.id()));
        assertThat(map.changes()).last().extracting(Change::what).satisfies(what -> {
            assertThat(what.subject()).isEqualTo(Change.Subject.ISSUELINK);
            assertThat(what.before()).isNull();
            assertThat(what.after()).isEqualTo(stuck + ":" + issue.id());
        });
    }

    @Test
    public void answersAlikeForAnIssueThatIsHiddenOrMissing() {
        world.issues.hide(issue, World.CONTRIBUTOR);

        assertThat(refusalToLink("BACK-1").faults())
                .isEqualTo(refusalToLink("NOPE-1").faults())
                .containsExactly(Fault.inField("issueKey", Text.of("jm.problem.issuekey")));
        assertThat(map.version()).isEqualTo(1);
    }

    @Test
    public void refusesALinkThatIsThereAlready() {
        world.links.link(World.CONTRIBUTOR, map.id(), stuck, "BACK-1");

        assertThat(refusalToLink("BACK-1").faults())
                .containsExactly(Fault.inField("issueKey", Text.of("jm.problem.linkedalready", "BACK-1")));
        assertThat(map.version()).isEqualTo(2);
    }

    @Test
    public void linksAsManyIssuesAsAMapMayHaveAndNoneMore() {
        IntStream.range(1, IssueLinks.MOST_OF_MAP)
                .forEach(i -> world.storage.links().add(map.id(), stuck, 1_000_000 + i));
        world.links.link(World.CONTRIBUTOR, map.id(), stuck, "BACK-1");
        world.issues.add("BACK-2", "One too many");

        assertThat(refusalToLink("BACK-2").faults())
                .containsExactly(Fault.general(Text.of("jm.problem.toomanylinks", IssueLinks.MOST_OF_MAP)));
        assertThat(map.version()).isEqualTo(2);
    }

    @Test
    public void linksOneIssueToSeveralFindings() {
        world.links.link(World.CONTRIBUTOR, map.id(), stuck, "BACK-1");
        world.links.link(
                World.CONTRIBUTOR, map.id(), map.finding("Nobody answers").id(), "BACK-1");

        assertThat(world.storage.links().ofIssue(issue.id(), 10)).hasSize(2);
    }

    @Test
    public void takesALinkAwayAndLogsWhatItWas() {
        world.links.link(World.CONTRIBUTOR, map.id(), stuck, "BACK-1");

        world.links.unlink(World.CONTRIBUTOR, map.id(), stuck, "BACK-1");

        assertThat(world.storage.links().of(map.id(), 10)).isEmpty();
        assertThat(map.changes())
                .last()
                .extracting(change -> change.what().before())
                .isEqualTo(stuck + ":" + issue.id());
    }

    @Test
    public void findsNoLinkThatIsHiddenMissingOrOfAnotherFinding() {
        world.links.link(World.CONTRIBUTOR, map.id(), stuck, "BACK-1");
        world.issues.hide(issue, World.OWNER);

        assertFindsNoLink(() -> world.links.unlink(World.OWNER, map.id(), stuck, "BACK-1"));
        assertFindsNoLink(() -> world.links.unlink(World.OWNER, map.id(), stuck, "NOPE-1"));
        assertFindsNoLink(() -> world.links.unlink(
                World.CONTRIBUTOR, map.id(), map.finding("Nobody answers").id(), "BACK-1"));
        assertThat(world.storage.links().of(map.id(), 10)).hasSize(1);
        assertThat(map.version()).isEqualTo(2);
    }

    private static void assertFindsNoLink(org.assertj.core.api.ThrowableAssert.ThrowingCallable unlink) {
        assertThat(catchThrowableOfType(NotFound.class, unlink)).isNotNull();
    }

    private Invalid refusalToLink(String key) {
        return catchThrowableOfType(Invalid.class, () -> world.links.link(World.CONTRIBUTOR, map.id(), stuck, key));
    }
}
