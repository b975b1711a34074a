package org.journeymaps.screen;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.access.Abilities;
import org.journeymaps.evidence.Backing;
import org.journeymaps.finding.Finding;
import org.journeymaps.improvement.Improvement;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.ProjectRef;
import org.journeymaps.term.Term;

/**
 * All that the map's screen shows of one map to one viewer, without any issue.
 *
 * @param comments how many open comments with their answers there are about each thing
 */
public record MapScreen(JourneyMap map, Surroundings around, Change change, Map<Anchor, Integer> comments) {

    /** Where the map lives, what the viewer may do with it, and when it was last reviewed. */
    public record Surroundings(
            ProjectRef project,
            Optional<String> ownerName,
            Abilities abilities,
            Optional<Instant> reviewed,
            Map<Integer, Term> terms) {}

    /** What hurts and helps, what is proposed, and what backs it. */
    public record Change(List<Finding> findings, List<Improvement> improvements, List<Backing> backing) {

        /** Gives the records of a kind that were read for the screen; nothing for one that is read elsewhere. */
        public <R> Optional<List<R>> read(Class<R> kind) {
            Map<Class<?>, List<?>> read = Map.of(Finding.class, findings, Improvement.class, improvements);
            return Optional.ofNullable(read.get(kind))
                    .map(records -> records.stream().map(kind::cast).toList());
        }
    }
}
