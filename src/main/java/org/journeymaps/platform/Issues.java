package org.journeymaps.platform;

import java.util.List;
import java.util.Optional;

/** Jira's issues with the eyes and rights of one viewer; browse is checked for each issue. */
public interface Issues {
    /** Finds an issue that the viewer may browse; nothing alike for hidden and deleted. */
    Optional<IssueView> visible(Viewer viewer, long id);

    /** Finds an issue that the viewer may browse by its present or former key; nothing alike for hidden and missing. */
    Optional<IssueView> visible(Viewer viewer, String key);

    /** Lists the issue types of a project that are no sub-tasks, in the order of its scheme. */
    List<Choice> types(ProjectRef project);

    /** Lists the priorities, the highest first. */
    List<Choice> priorities();

    /** Creates an issue as the viewer; throws {@link org.journeymaps.problem.Invalid} in Jira's words. */
    IssueView create(Viewer viewer, NewIssue issue);
}
