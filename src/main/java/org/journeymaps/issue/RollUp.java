package org.journeymaps.issue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.IssueView;
import org.journeymaps.platform.Issues;
import org.journeymaps.platform.Viewer;

/** Counts the issues of maps by status with one viewer's eyes, each issue once on a map (QP6). */
public final class RollUp {
    /** Most issues that are looked at for one answer, whoever may browse them. */
    static final int MOST = 5000;

    private final Viewer viewer;
    private final Issues issues;
    private final Map<Long, Optional<IssueView>> seen = new HashMap<>();

    RollUp(Viewer viewer, Issues issues) {
        this.viewer = viewer;
        this.issues = issues;
    }

    /** How many issues of a map are in which of Jira's categories; those that the viewer may not browse are told together. */
    public record Counts(int todo, int inProgress, int done, int hidden) {
        static final Counts NONE = new Counts(0, 0, 0, 0);

        Counts and(Optional<IssueView> issue) {
            return switch (issue.map(IssueView::category).orElse("")) {
                case "" -> new Counts(todo, inProgress, done, hidden + 1);
                case "done" -> new Counts(todo, inProgress, done + 1, hidden);
                case "indeterminate" -> new Counts(todo, inProgress + 1, done, hidden);
                default -> new Counts(todo + 1, inProgress, done, hidden);
            };
        }
    }

    /** The counts of each map that has issues; partial says that there are more issues than are looked at. */
    public record Sums(Map<Id<JourneyMap>, Counts> maps, boolean partial) {}

    private record OnMap(Id<JourneyMap> map, long issue) {}

    Sums of(List<IssueLink> links) {
        Map<Id<JourneyMap>, Counts> sums = new LinkedHashMap<>();
        Set<OnMap> counted = new HashSet<>();
        for (IssueLink link : links) {
            if (seen.size() >= MOST && !seen.containsKey(link.issueId())) {
                return new Sums(sums, true);
            }
            if (counted.add(new OnMap(link.map(), link.issueId()))) {
                Optional<IssueView> issue = seen.computeIfAbsent(link.issueId(), id -> issues.visible(viewer, id));
                sums.merge(link.map(), Counts.NONE.and(issue), (one, other) -> one.and(issue));
            }
        }
        return new Sums(sums, false);
    }
}
