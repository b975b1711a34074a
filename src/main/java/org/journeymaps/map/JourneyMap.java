package org.journeymaps.map;

import java.util.List;

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
        touchpoints = List.copyOf(touchpoints);
        experiences = List.copyOf(experiences);
        messages = List.copyOf(messages);
    }
}
