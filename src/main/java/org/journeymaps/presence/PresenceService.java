package org.journeymaps.presence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.journeymaps.access.MapAccess;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Transactions;
import org.journeymaps.platform.Viewer;

/** Tells the people on one map of each other; nobody else learns of it, and it is forgotten after a day. */
public final class PresenceService {
    /** A page says that it is open three times as often. */
    static final Duration HERE = Duration.ofSeconds(45);

    static final Duration KEPT = Duration.ofDays(1);

    private final MapAccess access;
    private final Transactions transactions;
    private final Visitors visitors;
    private final Clock clock;

    public PresenceService(MapAccess access, Transactions transactions, Visitors visitors, Clock clock) {
        this.access = access;
        this.transactions = transactions;
        this.visitors = visitors;
        this.clock = clock;
    }

    /** Notes that the viewer has the map open and lists the user keys of the others who have. */
    public List<String> enter(Viewer viewer, Id<JourneyMap> map) {
        return transactions.write(() -> {
            access.viewable(viewer, map);
            Instant now = clock.instant();
            List<String> here = visitors.seenSince(map, now.minus(HERE));
            visitors.seen(map, viewer.key(), now);
            if (!here.contains(viewer.key())) {
                visitors.forget(now.minus(KEPT));
            }
            return here.stream().filter(key -> !key.equals(viewer.key())).toList();
        });
    }
}
