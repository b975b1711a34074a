package org.journeymaps.platform;

import java.util.List;
import java.util.Optional;

/** Jira's projects with the rights of one viewer; a project that is missing and one that is hidden look the same. */
public interface Projects {
    /** Finds a project that the viewer may browse. */
    Optional<ProjectRef> byKey(Viewer viewer, String key);

    /** Finds a project that the viewer may browse. */
    Optional<ProjectRef> byId(Viewer viewer, long id);

    boolean mayCreateIssues(Viewer viewer, ProjectRef project);

    boolean mayAdminister(Viewer viewer, ProjectRef project);

    /** Lists the projects in which the viewer may create issues, by name. */
    List<ProjectRef> whereIssuesMayBeCreated(Viewer viewer);
}
