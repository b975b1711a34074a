package org.journeymaps.search;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.MapHead;
import org.journeymaps.persona.Personas;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Memories;
import org.journeymaps.platform.Memories.Memory;
import org.journeymaps.platform.People;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.journeymaps.review.Reviews;
import org.journeymaps.search.Narrowing.OfMaps;
import org.jspecify.annotations.Nullable;

/** Keeps those of the maps of which more holds. */
public final class MapFilter {
    /** Most owners that are named for choosing among them. */
    private static final int MOST_NAMES = 200;

    private static final int MOST_REMEMBERED = 10_000;

    private final Reviews reviews;
    private final Personas personas;
    private final People people;
    private final Clock clock;
    private final Memory<At, Optional<Instant>> memory;

    public MapFilter(Reviews reviews, Personas personas, People people, Clock clock, Memories memories) {
        this.reviews = reviews;
        this.personas = personas;
        this.people = people;
        this.clock = clock;
        this.memory = memories.named("reviewed", MOST_REMEMBERED);
    }

    /** A map at a revision. */
    private record At(Id<JourneyMap> map, int revision) {
        static At of(MapHead head) {
            return new At(head.id(), head.revision());
        }
    }

    /** Looks each owner up once; only of maps that the viewer may view, so that nobody else is named (CVE-2021-41305). */
    Owners owners(List<MapHead> viewable) {
        Map<String, Optional<String>> names = new HashMap<>();
        viewable.forEach(head -> names.computeIfAbsent(head.ownerKey(), people::nameOf));
        return new Owners(names);
    }

    /** The names of owners by their keys; those who are gone have none. */
    record Owners(Map<String, Optional<String>> byKey) {
        List<String> names() {
            return byKey.values().stream()
                    .flatMap(Optional::stream)
                    .distinct()
                    .sorted(String.CASE_INSENSITIVE_ORDER)
                    .limit(MOST_NAMES)
                    .toList();
        }

        /** Keeps maps by their owners; throws {@link Invalid} for a name that none of them has. */
        List<MapHead> keep(OfMaps wanted, Viewer viewer, List<MapHead> viewable) {
            Set<String> named = wanted.owner() == null ? byKey.keySet() : keysOf(wanted.owner());
            return viewable.stream()
                    .filter(head -> named.contains(head.ownerKey()))
                    .filter(head -> !wanted.mine() || head.ownerKey().equals(viewer.key()))
                    .filter(head -> !wanted.unowned() || isGone(head.ownerKey()))
                    .toList();
        }

        private boolean isGone(String key) {
            return byKey.getOrDefault(key, Optional.empty()).isEmpty();
        }

        private Set<String> keysOf(String owner) {
            Set<String> keys = byKey.entrySet().stream()
                    .filter(entry -> owner.equalsIgnoreCase(entry.getValue().orElse("")))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            if (keys.isEmpty()) {
                throw new Invalid("owner", Text.of("jm.problem.search.owner"));
            }
            return keys;
        }
    }

    /** Keeps maps by a persona's name, in one statement; throws {@link Invalid} when none of them is seen with such eyes. */
    List<MapHead> seenBy(@Nullable String persona, List<MapHead> viewable) {
        if (persona == null) {
            return viewable;
        }
        Set<Integer> ids = personas.called(persona);
        List<MapHead> seen = viewable.stream()
                .filter(head -> head.text().personas().stream().anyMatch(ids::contains))
                .toList();
        if (seen.isEmpty()) {
            throw new Invalid("persona", Text.of("jm.problem.search.persona"));
        }
        return seen;
    }

    /** Tells which of the maps were never reviewed or are due for it; a review is a change, so that each revision is asked about once. */
    Set<Id<JourneyMap>> stale(List<MapHead> found) {
        Map<Id<JourneyMap>, Optional<Instant>> reviewed = new HashMap<>();
        List<MapHead> unknown = new ArrayList<>();
        found.forEach(head ->
                memory.of(At.of(head)).ifPresentOrElse(last -> reviewed.put(head.id(), last), () -> unknown.add(head)));
        Map<Id<JourneyMap>, Instant> read =
                reviews.last(unknown.stream().map(MapHead::id).toList());
        unknown.forEach(head -> {
            Optional<Instant> last = Optional.ofNullable(read.get(head.id()));
            memory.keep(At.of(head), last);
            reviewed.put(head.id(), last);
        });
        Instant now = clock.instant();
        return found.stream()
                .filter(head -> Narrowing.isStale(
                        head, reviewed.getOrDefault(head.id(), Optional.empty()).orElse(null), now))
                .map(MapHead::id)
                .collect(Collectors.toSet());
    }
}
