package org.journeymaps.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.platform.Id;
import org.jspecify.annotations.Nullable;

/**
 * A whole journey map: stages in order, touchpoints in the order in which the customer meets them with those not placed
 * yet last, and at most one experience of everyone and one of each persona per touchpoint.
 */
public record JourneyMap(
        MapHead head,
        List<Stage> stages,
        List<Touchpoint> touchpoints,
        List<Experience> experiences,
        List<Experience> ofPersonas,
        List<Message> messages) {

    public JourneyMap {
        stages = List.copyOf(stages);
        touchpoints = placed(touchpoints, stages);
        experiences = List.copyOf(experiences);
        ofPersonas = List.copyOf(ofPersonas);
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

    /** Gives what is worked on now, as long as it is on the map (T20). */
    public @Nullable Focus focus() {
        Focus focus = head.state().use().focus();
        return focus == null || !anchors().contains(focus.on()) ? null : focus;
    }

    /** Gives the name of the stage or touchpoint that is worked on now. */
    public Optional<String> focusName() {
        Focus focus = focus();
        if (focus == null || focus.done()) {
            return Optional.empty();
        }
        Stream<String> names = focus.on().kind() == Anchor.Kind.STAGE
                ? stages.stream()
                        .filter(one -> Anchor.stage(one.id()).equals(focus.on()))
                        .map(Stage::name)
                : touchpoints.stream()
                        .filter(one -> Anchor.touchpoint(one.id()).equals(focus.on()))
                        .map(one -> one.meeting().name());
        return names.findFirst();
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
