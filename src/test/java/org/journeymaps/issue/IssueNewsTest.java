package org.journeymaps.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.journeymaps.testing.MapBuilder.aMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.FakeBackground;
import org.journeymaps.platform.FakeEvents;
import org.journeymaps.platform.Id;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StorageContract;
import org.journeymaps.testing.World;
import org.junit.Test;

/** An open map hears that one of its issues changed, on whatever node, and of nothing else (QI1). */
public class IssueNewsTest extends StorageContract {
    private final Time time = new Time();
    private final Node here = new Node();
    private final Node there = new Node();
    private final Id<JourneyMap> map =
            aMap().inProject(projectId).storedIn(storage).id();
    private final Id<JourneyMap> other =
            aMap().inProject(projectId).storedIn(storage).id();
    private final long issue = projectId * 100_000_000L;

    public IssueNewsTest(String kind, Supplier<Storage> opened) {
        super(kind, opened);
        storage.links().add(map, new Id<>((int) projectId), issue);
        storage.links().add(other, new Id<>((int) projectId), issue + 1);
    }

    /** A clock that stands still between two steps of a test. */
    private static final class Time extends Clock {
        private Instant now = World.NOW;

        void passes(Duration some) {
            now = now.plus(some);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** What one node of the cluster has for itself. */
    private final class Node {
        final FakeEvents events = new FakeEvents();
        final FakeBackground background = new FakeBackground();
        final IssueNews news =
                new IssueNews(storage.links(), storage.stamps(), storage.transactions(), events, background, time);
    }

    /** What an open map is told at its next poll but one. */
    private static String stamp(Node node, Id<JourneyMap> of) {
        node.news.of(of);
        node.background.run();
        return node.news.of(of);
    }

    @Test
    public void isSilentAsLongAsNoLinkedIssueChanges() {
        String before = stamp(here, map);
        here.events.change(issue + 2);
        here.background.run();

        assertThat(stamp(here, map)).isEqualTo(before).isEmpty();
    }

    @Test
    public void reachesTheMapsOfTheIssueOnEveryNode() {
        here.events.change(issue);
        here.background.run();

        assertThat(stamp(here, map)).isNotEmpty().isEqualTo(stamp(there, map));
        assertThat(stamp(there, other)).isEmpty();
    }

    @Test
    public void tellsOfTheSameIssueAgain() {
        here.events.change(issue);
        here.background.run();
        String first = stamp(there, map);
        there.events.change(issue);
        there.background.run();

        assertThat(stamp(there, map)).isNotEmpty().isNotEqualTo(first);
        assertThat(stamp(here, map)).isEqualTo(stamp(there, map));
    }

    /** A bulk change is one look at the links, and the request of the person who makes it only takes note. */
    @Test
    public void onlyTakesNoteWhileOthersWait() {
        for (int i = 0; i < 500; i++) {
            here.events.change(issue + i);
        }

        assertThat(stamp(there, map)).isEmpty();
        assertThat(here.background.run()).isEqualTo(1);
        assertThat(stamp(there, map)).isNotEmpty();
        assertThat(stamp(there, other)).isNotEmpty();
    }

    @Test
    public void notesNoMoreThanItsLimit() {
        for (int i = 0; i < IssueNews.MOST_NOTED; i++) {
            here.events.change(-1L - i);
        }
        here.events.change(issue);
        here.background.run();

        assertThat(stamp(here, map)).isEmpty();
    }

    @Test
    public void looksOnceForAllWhoAskAndNoMoreWhenNobodyAsks() {
        for (int tab = 0; tab < 200; tab++) {
            there.news.of(map);
        }

        assertThat(there.background.run()).isEqualTo(1);
        assertThat(there.background.run()).isEqualTo(1);
        time.passes(IssueNews.ASKED_LATELY);
        assertThat(there.background.run()).isEqualTo(1);
        assertThat(there.background.run()).isZero();
        there.news.of(map);
        assertThat(there.background.run()).isEqualTo(1);
    }

    @Test
    public void beginsAnewAfterTheDatabaseFailed() {
        FakeBackground background = new FakeBackground();
        AtomicBoolean down = new AtomicBoolean(true);
        IssueStamps failing = new IssueStamps() {
            @Override
            public Map<Id<JourneyMap>, String> all() {
                if (down.get()) {
                    throw new IllegalStateException("no connection");
                }
                return Map.of(map, "new");
            }

            @Override
            public void renew(Collection<Id<JourneyMap>> maps, Instant now, Instant forgetBefore) {}
        };
        IssueNews news =
                new IssueNews(storage.links(), failing, storage.transactions(), new FakeEvents(), background, time);
        news.of(map);
        assertThatThrownBy(background::run).hasMessage("no connection");
        assertThat(background.run()).isZero();

        down.set(false);
        news.of(map);
        background.run();

        assertThat(news.of(map)).isEqualTo("new");
    }

    @Test
    public void forgetsAfterAFewMinutes() {
        here.events.change(issue);
        here.background.run();
        time.passes(IssueNews.KEPT.plusSeconds(1));
        here.events.change(issue + 1);
        here.background.run();

        assertThat(stamp(there, map)).isEmpty();
        assertThat(stamp(there, other)).isNotEmpty();
    }
}
