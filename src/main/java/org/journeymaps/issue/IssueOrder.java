package org.journeymaps.issue;

import org.journeymaps.finding.Finding;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.jspecify.annotations.Nullable;

/**
 * One filled-in form that orders an issue, so that a form that is sent twice makes one issue.
 *
 * @param issueId null until the issue is there and linked
 */
public record IssueOrder(
        Id<JourneyMap> map,
        Id<Finding> finding,
        String authorKey,
        String token,
        @Nullable Long issueId) {}
