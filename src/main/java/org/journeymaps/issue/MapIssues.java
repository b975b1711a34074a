package org.journeymaps.issue;

import java.util.List;
import java.util.Map;
import org.journeymaps.finding.Finding;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.IssueView;

/**
 * The issues of a map as one viewer sees them: those they may browse, and of all others only how many there are for each
 * finding, hidden and deleted together (QS3).
 */
public record MapIssues(List<Linked> visible, Map<Id<Finding>, Integer> hidden, boolean partial) {

    /** An issue and the finding that it solves. */
    public record Linked(Id<Finding> finding, IssueView issue) {}

    public MapIssues {
        visible = List.copyOf(visible);
        hidden = Map.copyOf(hidden);
    }
}
