package org.journeymaps.issue;

import java.util.List;
import java.util.Optional;
import org.journeymaps.finding.Finding;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;

/** All stored issue links. */
public interface IssueLinks {
    /** Most links that a map may have, so that all of them can be looked at with a viewer's eyes in one go (ADR 14). */
    int MOST_OF_MAP = 2000;

    /** Lists at most so many links of a map, oldest first, in one statement. */
    List<IssueLink> of(Id<JourneyMap> map, int limit);

    /** Lists the links of several maps, oldest first. */
    List<IssueLink> of(List<Id<JourneyMap>> maps);

    /** Lists at most so many links of an issue, oldest first, in one indexed statement (QP8). */
    List<IssueLink> ofIssue(long issueId, int limit);

    /** Lists the maps to which any of these issues is linked, in an indexed statement for every 1,000 issues. */
    List<Id<JourneyMap>> mapsWith(List<Long> issueIds);

    /** Adds a link; fails inside the transaction when the finding has it already. Gives the link's own number. */
    int add(Id<JourneyMap> map, Id<Finding> finding, long issueId);

    /** Finds the number of a finding's link to an issue. */
    Optional<Integer> find(Id<Finding> finding, long issueId);

    /** Removes the link with that number. */
    void remove(int link);
}
