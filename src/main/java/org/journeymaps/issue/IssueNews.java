package org.journeymaps.issue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Background;
import org.journeymaps.platform.Events;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Transactions;

/**
 * Tells open maps that one of their issues changed, on every node within three seconds, without loading an issue (QI1). Jira's
 * events are hints: what is missed, an open map finds when it reads its issues anew once a minute.
 */
public final class IssueNews {
    /** So long changes are gathered before the maps that they concern are looked up. */
    static final Duration GATHERING = Duration.ofMillis(250);

    /** So often a node reads the stamps of all nodes, as long as a map is open there. */
    static final Duration LOOKING = Duration.ofMillis(500);

    /** So long after it was last asked a node goes on looking: an open map asks every two seconds. */
    static final Duration ASKED_LATELY = Duration.ofSeconds(10);

    /** So long a stamp is kept: longer than a page that is seen goes without reading its issues. */
    static final Duration KEPT = Duration.ofMinutes(3);

    /** So many changed issues are noted at most between two looks; the others wait for the minute. */
    static final int MOST_NOTED = 10_000;

    private final IssueLinks links;
    private final IssueStamps stamps;
    private final Transactions transactions;
    private final Background background;
    private final Clock clock;

    private final Set<Long> noted = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean telling = new AtomicBoolean();
    private final AtomicBoolean looking = new AtomicBoolean();
    private final AtomicLong askedMillis = new AtomicLong();
    private final AtomicReference<Map<Id<JourneyMap>, String>> seen = new AtomicReference<>(Map.of());

    public IssueNews(
            IssueLinks links,
            IssueStamps stamps,
            Transactions transactions,
            Events events,
            Background background,
            Clock clock) {
        this.links = links;
        this.stamps = stamps;
        this.transactions = transactions;
        this.background = background;
        this.clock = clock;
        events.onIssueChange(this::note);
    }

    /** Gives the stamp of a map as this node saw it last, without a statement; empty when none of its issues changed lately. */
    public String of(Id<JourneyMap> map) {
        askedMillis.set(clock.millis());
        once(looking, LOOKING, this::look);
        return Objects.requireNonNull(seen.get()).getOrDefault(map, "");
    }

    private void once(AtomicBoolean planned, Duration pause, Runnable work) {
        if (planned.compareAndSet(false, true)) {
            background.after(pause, work);
        }
    }

    /** Ends by itself when no map is open any more, and when the database fails: then whoever asks next begins anew. */
    private void look() {
        looking.set(false);
        seen.set(stamps.all());
        if (clock.millis() - askedMillis.get() < ASKED_LATELY.toMillis()) {
            once(looking, LOOKING, this::look);
        }
    }

    private void note(long issueId) {
        if (noted.size() < MOST_NOTED) {
            noted.add(issueId);
        }
        once(telling, GATHERING, this::tell);
    }

    private void tell() {
        telling.set(false);
        List<Long> changed = List.copyOf(noted);
        changed.forEach(noted::remove);
        List<Id<JourneyMap>> maps = links.mapsWith(changed);
        if (!maps.isEmpty()) {
            Instant now = clock.instant();
            transactions.write(() -> {
                stamps.renew(maps, now, now.minus(KEPT));
                return maps;
            });
            seen.set(stamps.all());
        }
    }
}
