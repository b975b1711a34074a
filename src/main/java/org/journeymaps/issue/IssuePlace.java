package org.journeymaps.issue;

import java.util.Optional;
import org.journeymaps.finding.Finding;
import org.journeymaps.model.Experience;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.Spot;
import org.journeymaps.platform.ProjectRef;
import org.jspecify.annotations.Nullable;

/**
 * Where an issue belongs: the finding that it solves and its touchpoint on a map that the viewer may view.
 *
 * @param spot null when the finding is on no touchpoint, or no more
 */
public record IssuePlace(
        ProjectRef project,
        MapHead map,
        Finding finding,
        @Nullable Spot spot) {

    /** Gives the touchpoint of the finding, as long as it exists. */
    public Optional<Spot> touchpoint() {
        return Optional.ofNullable(spot);
    }

    /** Gives the touchpoint's number in the order in which the customer meets them, from 1; 0 when there is none. */
    public int number() {
        return touchpoint().map(Spot::number).orElse(0);
    }

    public Optional<String> stageName() {
        return touchpoint().map(Spot::stageName);
    }

    public Optional<Experience> experience() {
        return touchpoint().flatMap(Spot::experience);
    }
}
