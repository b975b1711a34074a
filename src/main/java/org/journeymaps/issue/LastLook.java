package org.journeymaps.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.journeymaps.finding.Finding;
import org.journeymaps.issue.IssuePlaces.At;
import org.journeymaps.issue.IssuePlaces.Said;
import org.journeymaps.log.Change;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.Change.What;
import org.journeymaps.log.ChangeFilter;
import org.journeymaps.log.Changes;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Memories;
import org.journeymaps.platform.Memories.Memory;

/**
 * What was read of places at an earlier revision still holds when the log says that nothing there was changed since: one statement
 * for a map instead of five (QP8).
 */
final class LastLook {
    private static final int MOST_REMEMBERED = 1000;

    /** So many changes are looked through; after more of them everything is read again. */
    private static final int MOST_CHANGES = 200;

    private final Changes changes;
    private final Memory<Place, Looked> memory;

    LastLook(Changes changes, Memories memories) {
        this.changes = changes;
        this.memory = memories.named("looks", MOST_REMEMBERED);
    }

    private record Place(Id<JourneyMap> map, Id<Finding> finding) {
        static Place of(At at) {
            return new Place(at.map(), at.finding());
        }
    }

    /** What a place said at a revision; true for ever, also once there are later ones. */
    private record Looked(int revision, Said said) {}

    void keep(At at, Said said) {
        memory.keep(Place.of(at), new Looked(at.revision(), said));
    }

    /** Gives what is still as it was, of those wanted. */
    Map<At, Said> stillTrue(List<At> wanted) {
        Map<At, Said> still = new HashMap<>();
        Map<Id<JourneyMap>, List<At>> known =
                wanted.stream().filter(at -> before(at).isPresent()).collect(Collectors.groupingBy(At::map));
        known.forEach((map, places) -> still.putAll(stillTrue(map, places)));
        return still;
    }

    private Optional<Looked> before(At at) {
        return memory.of(Place.of(at)).filter(looked -> looked.revision() < at.revision());
    }

    private Map<At, Said> stillTrue(Id<JourneyMap> map, List<At> places) {
        int now = places.get(0).revision();
        List<Change> log = changes.before(map, now + 1, MOST_CHANGES, ChangeFilter.ALL);
        Map<At, Said> still = new HashMap<>();
        for (At at : places) {
            Looked looked = before(at).orElseThrow();
            List<Change> since = new ArrayList<>(log);
            since.removeIf(change -> change.revision() <= looked.revision());
            boolean all = since.size() == now - looked.revision();
            if (all && since.stream().map(Change::what).noneMatch(touching(looked.said(), at))) {
                still.put(at, looked.said());
            }
        }
        return still;
    }

    /** Says of a change whether the place may look different after it: what is shown of a place are its finding, touchpoint, stage and map. */
    private static Predicate<What> touching(Said said, At at) {
        Finding finding = said.finding();
        int touchpoint = finding != null && finding.anchor().kind() == Anchor.Kind.TOUCHPOINT
                ? finding.anchor().id()
                : -1;
        return what -> {
            if (what.subject().equals(Subject.FINDING)) {
                return what.id() == at.finding().value();
            } else if (what.subject().equals(Subject.EXPERIENCE)) {
                return what.id() == touchpoint;
            } else if (what.subject().equals(Subject.TOUCHPOINT)) {
                return what.field() == null
                        || what.field().equals(Touchpoint.PLACE.logged())
                        || what.id() == touchpoint;
            } else if (what.subject().equals(Subject.MAP)) {
                return what.field() == null;
            }
            return what.subject().equals(Subject.STAGE) || what.subject().equals(Subject.IMPORT);
        };
    }
}
