package org.journeymaps.issue;

import java.util.Optional;
import org.journeymaps.finding.Finding;
import org.journeymaps.map.Anchor;
import org.journeymaps.map.Experience;
import org.journeymaps.map.JourneyMap;
import org.journeymaps.map.Stage;
import org.journeymaps.map.Touchpoint;
import org.journeymaps.platform.ProjectRef;

/** Where an issue belongs: the finding that it solves and its touchpoint on a map that the viewer may view. */
public record IssuePlace(ProjectRef project, JourneyMap map, Finding finding) {

    /** Gives the touchpoint of the finding, as long as it exists. */
    public Optional<Touchpoint> touchpoint() {
        return map.touchpoints().stream()
                .filter(touchpoint -> Anchor.touchpoint(touchpoint.id()).equals(finding.anchor()))
                .findFirst();
    }

    /** Says whether what the finding hangs on was not taken off the map. */
    boolean isOnTheMap() {
        return finding.anchor().kind() != Anchor.Kind.TOUCHPOINT || touchpoint().isPresent();
    }

    /** Gives the touchpoint's number in the order in which the customer meets them, from 1; 0 when there is none. */
    public int number() {
        return touchpoint().map(found -> map.touchpoints().indexOf(found) + 1).orElse(0);
    }

    public Optional<String> stageName() {
        return touchpoint().flatMap(found -> map.stages().stream()
                .filter(stage -> stage.id().equals(found.place().stage()))
                .findFirst()
                .map(Stage::name));
    }

    public Optional<Experience> experience() {
        return touchpoint().flatMap(found -> map.experiences().stream()
                .filter(experience -> experience.touchpoint().equals(found.id()))
                .findFirst());
    }
}
