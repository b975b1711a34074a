package org.journeymaps.map;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.platform.Id;

/**
 * A whole journey map: stages in order, touchpoints in the order in which the customer meets them with those not placed
 * yet last, and at most one experience per touchpoint.
 */
public record JourneyMap(
        MapHead head,
        List<Stage> stages,
        List<Touchpoint> touchpoints,
        List<Experience> experiences,
        List<Message> messages) {

    public JourneyMap {
        stages = List.copyOf(stages);
        touchpoints = placed(touchpoints, stages);
        experiences = List.copyOf(experiences);
        messages = List.copyOf(messages);
    }

    /** Gives everything on the map that a finding or an improvement can hang on. */
    public Set<Anchor> anchors() {
        return Stream.of(
                        Stream.of(Anchor.map(head.id())),
                        stages.stream().map(stage -> Anchor.stage(stage.id())),
                        touchpoints.stream().map(touchpoint -> Anchor.touchpoint(touchpoint.id())))
                .flatMap(anchors -> anchors)
                .collect(Collectors.toSet());
    }

    /** A touchpoint whose stage is off the map counts as not placed yet. */
    private static List<Touchpoint> placed(List<Touchpoint> touchpoints, List<Stage> stages) {
        Set<Id<Stage>> known = stages.stream().map(Stage::id).collect(Collectors.toSet());
        return touchpoints.stream()
                .map(touchpoint -> {
                    Id<Stage> stage = touchpoint.place().stage();
                    boolean lost = stage != null && !known.contains(stage);
                    return lost
                            ? touchpoint.at(new Touchpoint.Place(
                                    null, touchpoint.place().order()))
                            : touchpoint;
                })
                .toList();
    }
}
