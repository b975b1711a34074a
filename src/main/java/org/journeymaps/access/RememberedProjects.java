package org.journeymaps.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.platform.ProjectRef;
import org.journeymaps.platform.Projects;
import org.journeymaps.platform.Viewer;

/** Projects as they were when first asked for; lives no longer than a request. */
final class RememberedProjects implements Projects {
    private final Projects projects;
    private final Map<Asked, Optional<ProjectRef>> seen = new HashMap<>();
    private final Map<Asked, Boolean> administered = new HashMap<>();

    RememberedProjects(Projects projects) {
        this.projects = projects;
    }

    private record Asked(Viewer viewer, long project) {}

    @Override
    public Optional<ProjectRef> byId(Viewer viewer, long id) {
        return seen.computeIfAbsent(new Asked(viewer, id), asked -> projects.byId(viewer, id));
    }

    @Override
    public Optional<ProjectRef> byKey(Viewer viewer, String key) {
        return projects.byKey(viewer, key);
    }

    @Override
    public boolean mayCreateIssues(Viewer viewer, ProjectRef project) {
        return projects.mayCreateIssues(viewer, project);
    }

    @Override
    public boolean mayAdminister(Viewer viewer, ProjectRef project) {
        return administered.computeIfAbsent(
                new Asked(viewer, project.id()), asked -> projects.mayAdminister(viewer, project));
    }

    @Override
    public List<ProjectRef> whereIssuesMayBeCreated(Viewer viewer) {
        return projects.whereIssuesMayBeCreated(viewer);
    }
}
