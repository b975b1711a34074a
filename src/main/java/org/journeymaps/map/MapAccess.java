package org.journeymaps.map;

import org.journeymaps.platform.Id;
import org.journeymaps.platform.ProjectRef;
import org.journeymaps.platform.Projects;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Forbidden;
import org.journeymaps.problem.NotFound;
import org.journeymaps.problem.Text;

/**
 * The one place that says who may do what with a map (design 4): view = licensed and browses the home project; contribute
 * = may create issues there, or edit; edit = the map's owner, as long as they may create issues there, and the project's admins.
 */
public final class MapAccess {
    private final JourneyMaps maps;
    private final Projects projects;

    public MapAccess(JourneyMaps maps, Projects projects) {
        this.maps = maps;
        this.projects = projects;
    }

    /** Finds a project in which the viewer may look at maps; throws {@link NotFound}. */
    public ProjectRef visibleProject(Viewer viewer, String key) {
        return projects.byKey(licensed(viewer), key).orElseThrow(NotFound::new);
    }

    /** Finds a project in which the viewer may create maps; throws {@link NotFound} or {@link Forbidden}. */
    public ProjectRef projectForMaps(Viewer viewer, String key) {
        ProjectRef project = visibleProject(viewer, key);
        if (!mayCreateMaps(viewer, project)) {
            throw new Forbidden(Text.of("jm.problem.maynotcreatemaps"));
        }
        return project;
    }

    public boolean mayCreateMaps(Viewer viewer, ProjectRef project) {
        return projects.mayCreateIssues(viewer, project);
    }

    /** Finds a map that the viewer may view; throws {@link NotFound}, alike for missing and invisible. */
    public MapHead viewable(Viewer viewer, Id<JourneyMap> id) {
        Viewer reader = licensed(viewer);
        MapHead head = maps.head(id).orElseThrow(NotFound::new);
        home(reader, head);
        return head;
    }

    /** Says whether the viewer may view a map. */
    public boolean mayView(Viewer viewer, MapHead head) {
        return viewer.licensed() && projects.byId(viewer, head.projectId()).isPresent();
    }

    /** Finds the home project of a map; throws {@link NotFound} when the viewer may not browse it. */
    public ProjectRef home(Viewer viewer, MapHead head) {
        return projects.byId(viewer, head.projectId()).orElseThrow(NotFound::new);
    }

    /** Finds a map that the viewer may contribute to; throws {@link NotFound} or {@link Forbidden}. */
    public MapHead contributable(Viewer viewer, Id<JourneyMap> id) {
        MapHead head = viewable(viewer, id);
        mustContribute(viewer, head);
        return head;
    }

    /** Throws {@link NotFound} or {@link Forbidden} unless the viewer may contribute to the map. */
    void mustContribute(Viewer viewer, MapHead head) {
        if (!abilities(viewer, head).contribute()) {
            throw new Forbidden(Text.of("jm.problem.maynotcontribute"));
        }
    }

    /** Throws {@link NotFound} or {@link Forbidden} unless the viewer may edit the map. */
    void mustEdit(Viewer viewer, MapHead head) {
        if (!abilities(viewer, head).edit()) {
            throw new Forbidden(Text.of("jm.problem.maynotedit"));
        }
    }

    /** Says what the viewer may do with a map that they may view. */
    public Abilities abilities(Viewer viewer, MapHead head) {
        ProjectRef home = home(licensed(viewer), head);
        boolean create = projects.mayCreateIssues(viewer, home);
        boolean owner = viewer.key().equals(head.ownerKey());
        boolean edit = (owner && create) || projects.mayAdminister(viewer, home);
        return new Abilities(edit, edit || create);
    }

    private static Viewer licensed(Viewer viewer) {
        if (!viewer.licensed()) {
            throw new NotFound();
        }
        return viewer;
    }
}
