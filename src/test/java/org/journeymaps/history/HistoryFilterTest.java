package org.journeymaps.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.journeymaps.log.Change;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.ChangeFilter.Span;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.problem.Forbidden;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StorageContract;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.Before;
import org.junit.Test;

/** The history is asked by person, kind, touchpoint, field and time, and says why, on every store alike. */
public class HistoryFilterTest extends StorageContract {
    private static final Span ANY_TIME = new Span(null, null);

    private World world;
    private StoredMap map;
    private Id<Touchpoint> waits;

    public HistoryFilterTest(String kind, Supplier<Storage> opened) {
        super(kind, opened);
    }

    /** Revision 2 expectation, 3 thoughts, 4 pain rated, 5 pain linked, 6 touchpoint of another name, 7 the map by admin. */
    @Before
    public void change() {
        world = new World(storage);
        map = aMap().with(stage("A").with(touchpoint("Waits").hurting("Slow", 3), touchpoint("Collects")))
                .storedIn(storage);
        waits = map.touchpoint("Waits").id();
        world.issues.add("BACK-1", "Fix");
        world.experiences.change(World.OWNER, map.id(), waits.value(), 1, Map.of("expected", 1));
        world.experiences.change(World.OWNER, map.id(), waits.value(), 2, Map.of("thoughts", "Why?"));
        var slow = map.finding("Slow").id();
        world.findings.change(World.OWNER, map.id(), slow.value(), 3, Map.of("severity", 5));
        world.links.link(World.OWNER, map.id(), slow, "BACK-1");
        int other = map.touchpoint("Collects").id().value();
        world.maps.changeTouchpoint(World.OWNER, map.id(), other, 5, Map.of("name", "Fetches"));
        world.maps.changeMap(World.ADMIN, map.id(), 6, Map.of("name", "Laptop"));
    }

    private List<Integer> revisions(HistoryFilter filter) {
        return world.history.list(World.VIEWER, map.id(), filter, Integer.MAX_VALUE, 50).stream()
                .map(Change::revision)
                .toList();
    }

    private static HistoryFilter by(
            @Nullable String author,
            @Nullable Subject kind,
            @Nullable Id<Touchpoint> touchpoint,
            @Nullable String field) {
        return new HistoryFilter(author, kind, touchpoint, field, ANY_TIME);
    }

    @Test
    public void isAskedByPersonKindFieldAndTouchpoint() {
        assertThat(revisions(HistoryFilter.ALL)).containsExactly(7, 6, 5, 4, 3, 2, 1);
        assertThat(revisions(by("admin", null, null, null))).containsExactly(7);
        assertThat(revisions(by(null, Subject.TOUCHPOINT, null, null))).containsExactly(6);
        assertThat(revisions(by(null, null, null, "name"))).containsExactly(7, 6);
        assertThat(revisions(by(null, null, waits, null))).containsExactly(5, 4, 3, 2);
        assertThat(revisions(by(null, Subject.EXPERIENCE, waits, "expected"))).containsExactly(2);
        assertThat(revisions(by(null, Subject.STAGE, waits, null))).isEmpty();
    }

    @Test
    public void knowsWhatHungOnATouchpointEvenWhenItIsTakenOff() {
        world.findings.remove(World.OWNER, map.id(), map.finding("Slow").id().value());
        world.arranging.removeTouchpoint(World.OWNER, map.id(), waits.value());

        assertThat(revisions(by(null, null, waits, null))).containsExactly(9, 8, 5, 4, 3, 2);
    }

    @Test
    public void isAskedByTime() {
        Instant before = World.NOW.minusSeconds(60);
        Instant after = World.NOW.plusSeconds(60);

        assertThat(revisions(new HistoryFilter(null, null, null, null, new Span(before, after))))
                .hasSize(7);
        assertThat(revisions(new HistoryFilter(null, null, null, null, new Span(after, null))))
                .isEmpty();
        assertThat(revisions(new HistoryFilter(null, null, null, null, new Span(null, before))))
                .isEmpty();
    }

    @Test
    public void tellsTheNewsSinceARevision() {
        HistoryService.News news = world.history.since(World.VIEWER, map.id(), 5, 50);

        assertThat(news.revision()).isEqualTo(7);
        assertThat(news.changes()).extracting(Change::revision).containsExactly(7, 6);
        assertThat(world.history.since(World.VIEWER, map.id(), 7, 50).changes()).isEmpty();
        assertThat(world.history.since(World.VIEWER, map.id(), 0, 3).changes())
                .as("the newest ones")
                .extracting(Change::revision)
                .containsExactly(7, 6, 5);
    }

    @Test
    public void namesEverybodyWhoChangedTheMap() {
        assertThat(world.history.authors(World.VIEWER, map.id())).containsExactlyInAnyOrder("po", "admin");
    }

    /** D06. */
    @Test
    public void tellsWhatWasExpectedSinceWhenAndBecauseOfWhat() {
        world.experiences.change(World.OWNER, map.id(), waits.value(), 7, Map.of("expectation", "An answer in a day"));
        world.experiences.change(
                World.OWNER, map.id(), waits.value(), 8, Map.of("expectation", "An answer in an hour"));
        world.history.explain(World.OWNER, map.id(), 9, "Others answer in an hour");

        assertThat(world.history.list(
                        World.VIEWER,
                        map.id(),
                        by(null, Subject.EXPERIENCE, waits, "expectation"),
                        Integer.MAX_VALUE,
                        50))
                .extracting(
                        change -> change.what().before(),
                        change -> change.what().after(),
                        Change::at,
                        Change::cause)
                .containsExactly(
                        tuple("An answer in a day", "An answer in an hour", World.NOW, "Others answer in an hour"),
                        tuple(null, "An answer in a day", World.NOW, null));
    }

    @Test
    public void saysWhyAChangeWasMadeWithoutChangingTheMap() {
        var written = world.history.explain(World.OWNER, map.id(), 2, "Others answer in an hour");

        assertThat(written.version()).isEqualTo(7);
        assertThat(map.changes().get(1).cause()).isEqualTo("Others answer in an hour");
        world.history.explain(World.OWNER, map.id(), 2, null);
        assertThat(map.changes().get(1).cause()).isNull();
        assertThatThrownBy(() -> world.history.explain(World.OWNER, map.id(), 7, "Not mine"))
                .isInstanceOf(Forbidden.class);
    }
}
