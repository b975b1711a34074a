package org.journeymaps.screen;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeymaps.finding.Finding;
import org.journeymaps.improvement.Improvement;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.MapHead;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Memories;
import org.journeymaps.platform.Memories.Memory;
import org.journeymaps.platform.People;
import org.journeymaps.platform.Person;
import org.jspecify.annotations.Nullable;

/**
 * Who is named on a map besides its owner. That never changes at one revision, so a node that has read it once can tell without
 * another statement whether somebody was renamed since; a map on which it has read nobody looks unchanged.
 */
final class NamedOnMap {
    private static final int MOST_REMEMBERED = 1000;

    private final Memory<At, List<Person>> memory;
    private final People people;

    NamedOnMap(Memories memories, People people) {
        this.memory = memories.named("named", MOST_REMEMBERED);
        this.people = people;
    }

    /** A map at a revision. */
    private record At(Id<JourneyMap> map, int revision) {
        static At of(MapHead head) {
            return new At(head.id(), head.revision());
        }
    }

    /** Gives what those who are named on the map are called now. */
    List<Optional<String>> names(MapHead head) {
        return memory.of(At.of(head)).orElse(List.of()).stream()
                .map(person -> people.nameOf(person.key()))
                .toList();
    }

    void remember(MapScreen screen) {
        JourneyMap map = screen.map();
        memory.keep(
                At.of(map.head()),
                Stream.of(
                                map.stages().stream().map(stage -> stage.aim().owner()),
                                map.touchpoints().stream()
                                        .map(one -> one.company().owner()),
                                screen.change().findings().stream().map(NamedOnMap::owner),
                                screen.change().improvements().stream().flatMap(NamedOnMap::deciders))
                        .flatMap(named -> named.flatMap(Stream::ofNullable))
                        .distinct()
                        .toList());
    }

    private static @Nullable Person owner(Finding finding) {
        return finding.handling().owner();
    }

    private static Stream<Person> deciders(Improvement improvement) {
        return Stream.concat(
                Stream.ofNullable(improvement.decision().by()),
                Stream.ofNullable(improvement.decision().owner()));
    }
}
