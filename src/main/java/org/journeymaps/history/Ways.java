package org.journeymaps.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.evidence.Backed;
import org.journeymaps.evidence.Sources;
import org.journeymaps.finding.Finding;
import org.journeymaps.finding.Findings;
import org.journeymaps.improvement.Improvement;
import org.journeymaps.improvement.Improvements;
import org.journeymaps.issue.IssueLinks;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.Change.What;
import org.journeymaps.model.JourneyMaps;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.Message;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Issues;
import org.journeymaps.review.Reviews;

/** The ways back of every kind of record that has one. */
public final class Ways {
    private static final Set<Subject> BESIDES = Set.of(Subject.VERSION, Subject.REVIEW, Subject.ISSUELINK);

    private final Map<Subject, WayBack> all;

    public Ways(Records records) {
        JourneyMaps maps = records.maps();
        this.all = Map.of(
                Subject.MAP,
                        Steps.of(MapHead.FIELDS.all(), maps.heads())
                                .and(MapHead.PERSONAS)
                                .and(MapHead.FOCUS),
                Subject.STAGE, Steps.of(Stage.FIELDS.all(), maps.stages()).and(Stage.ORDER),
                Subject.TOUCHPOINT,
                        new EitherWay(
                                Steps.of(Touchpoint.EVERY_FIELD, maps.touchpoints()),
                                Steps.of(Backed.FIELDS.all(), records.sources().choices())),
                Subject.EXPERIENCE, new ExperienceSteps(maps),
                Subject.MESSAGE, Steps.of(Message.FIELDS.all(), maps.messages()),
                Subject.FINDING, Steps.of(Finding.FIELDS.all(), records.findings()),
                Subject.IMPROVEMENT, Steps.of(Improvement.EVERY_FIELD, records.improvements()),
                Subject.REVIEW, Steps.of(List.of(), records.reviews()),
                Subject.VERSION, Steps.of(NamedVersion.FIELDS.all(), records.versions()),
                Subject.ISSUELINK, new LinkSteps(records.findings(), records.links(), records.issues()));
    }

    /** The records whose changes can be taken back. */
    public record Records(
            JourneyMaps maps,
            Findings findings,
            Improvements improvements,
            Sources sources,
            Reviews reviews,
            IssueLinks links,
            Issues issues,
            NamedVersions versions) {}

    /** Finds the way back of a change; nothing for the creation of a map and for what only an administrator decides. */
    Optional<WayBack> of(What what) {
        return Optional.ofNullable(all.get(what.subject())).filter(way -> way.canTakeBack(what));
    }

    /** Says whether a version of a map is told by this kind of record: not by names of versions, reviews or links to issues. */
    boolean isContent(What what) {
        return !BESIDES.contains(what.subject()) && of(what).isPresent();
    }
}
