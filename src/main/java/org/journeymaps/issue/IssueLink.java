package org.journeymaps.issue;

import org.journeymaps.finding.Finding;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;

/** Says that an issue solves a finding; the issue may have been deleted since. */
public record IssueLink(Id<JourneyMap> map, Id<Finding> finding, long issueId) {}
