package org.journeymaps.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.journeymaps.finding.Finding;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.IssueView;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;

/** Reads a map's issues with each viewer's own eyes (QS3, QP6), and makes an issue of a pain. */
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
    public void showsAThousandIssuesAndIsPartialBeyond() {
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
    public void isNotPartialBecauseOfIssuesThatTheViewerMayNotBrowse() {
        IntStream.rangeClosed(1, 1000).forEach(i -> linked(stuck, "BACK-" + i));
        IssueView secret = linked(silent, "SECRET-1");
        world.issues.hide(secret, World.VIEWER);

        MapIssues ofViewer = world.linked.issues(World.VIEWER, map.id());

        assertThat(ofViewer.partial()).isFalse();
        assertThat(ofViewer.visible()).hasSize(1000);
        assertThat(ofViewer.hidden()).isEqualTo(Map.of(silent, 1));
        assertThat(world.linked.issues(World.OWNER, map.id()).partial()).isTrue();
    }

    @Test
    public void showsAnIssueThoughAThousandOlderOnesAreHidden() {
        IntStream.rangeClosed(1, 1000).forEach(i -> world.issues.hide(linked(stuck, "SECRET-" + i), World.VIEWER));
        IssueView seen = linked(stuck, "BACK-1");

        MapIssues issues = world.linked.issues(World.VIEWER, map.id());

        assertThat(issues.visible()).containsExactly(new MapIssues.Linked(stuck, seen));
        assertThat(issues.partial()).isFalse();
    }

    @Test
    public void leavesOutTheIssuesOfWhatIsOffTheMap() {
        linked(stuck, "BACK-1");
        linked(silent, "BACK-2");
        world.findings.remove(World.OWNER, map.id(), silent.value());

        assertThat(world.linked.issues(World.VIEWER, map.id()).visible())
                .extracting(MapIssues.Linked::finding)
                .containsExactly(stuck);

        world.arranging.removeTouchpoint(
                World.OWNER, map.id(), map.touchpoint("Waits").id().value());

        assertThat(world.linked.issues(World.VIEWER, map.id())).isEqualTo(new MapIssues(List.of(), Map.of(), false));
    }

    private IssueView linked(Id<Finding> finding, String key) {
        IssueView issue = world.issues.add(key, "Fix " + key);
        world.storage.links().add(map.id(), finding, issue.id());
        return issue;
    }

    /** The cards of a project: each issue once on a map, by Jira's categories, with the viewer's own eyes (QP6, QS3). */
    @Test
    public void countsTheIssuesOfEveryMapByHowFarTheyHaveCome() {
        StoredMap other = aMap().with(stage("B").with(touchpoint("Pays").hurting("Too dear", 2)))
                .storedIn(world.storage);
        IssueView one = linked(stuck, "BACK-1");
        world.storage.links().add(map.id(), silent, one.id());
        world.storage.links().add(other.id(), other.finding("Too dear").id(), one.id());
        world.issues.hide(linked(silent, "SECRET-1"), World.VIEWER);
        world.issues.delete(linked(silent, "BACK-2"));

        RollUp.Sums ofViewer = world.linked.counts(World.VIEWER, "ITSD");
        RollUp.Sums ofOwner = world.linked.counts(World.OWNER, "ITSD");

        RollUp.Counts justOne = RollUp.Counts.NONE.and(Optional.of(one));
        assertThat(justOne.hidden()).isZero();
        assertThat(ofViewer.maps())
                .isEqualTo(Map.of(map.id(), justOne.and(Optional.empty()).and(Optional.empty()), other.id(), justOne));
        assertThat(ofOwner.maps().get(map.id()).hidden()).isEqualTo(1);
        assertThat(ofViewer.partial()).isFalse();
    }

    @Test
    public void tellsCategoriesApart() {
        RollUp.Counts counts = RollUp.Counts.NONE
                .and(Optional.of(new IssueView(1, "A-1", "", "To Do", "new")))
                .and(Optional.of(new IssueView(2, "A-2", "", "Odd", "undefined")))
                .and(Optional.of(new IssueView(3, "A-3", "", "Busy", "indeterminate")))
                .and(Optional.of(new IssueView(4, "A-4", "", "Done", "done")))
                .and(Optional.empty());

        assertThat(counts).isEqualTo(new RollUp.Counts(2, 1, 1, 1));
    }

    /** An answer looks at five thousand issues and says when there are more (QP6). */
    @Test
    public void looksAtSoManyIssuesForAllMapsAndSaysWhenThereAreMore() {
        IntStream.rangeClosed(1, RollUp.MOST).forEach(i -> linked(stuck, "BACK-" + i));

        RollUp.Sums all = world.linked.counts(World.VIEWER, "ITSD");
        linked(silent, "BACK-" + (RollUp.MOST + 1));
        RollUp.Sums more = world.linked.counts(World.VIEWER, "ITSD");

        assertThat(all.partial()).isFalse();
        assertThat(more.partial()).isTrue();
        assertThat(more.maps()).isEqualTo(all.maps());
    }
}
