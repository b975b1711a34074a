package org.journeymaps.access;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.journeymaps.admission.Grant;
import org.journeymaps.admission.Grant.Level;
import org.journeymaps.admission.Party;
import org.journeymaps.admission.Removal;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.JourneyMaps;
import org.journeymaps.model.MapHead;
import org.journeymaps.platform.Directory;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Person;
import org.journeymaps.platform.ProjectRef;
import org.journeymaps.platform.Projects;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Forbidden;
import org.journeymaps.problem.NotFound;
import org.journeymaps.problem.Text;

/**
 * The one place that says who may do what with a map (ADR 11). View = licensed and browses the home project, or
 * one that the map is also shown in, where maps are on, and is let in if the map is narrowed. Contribute = may create issues
 * in the home project, or edit. Edit = those who manage it, whom the project's settings name, and contributors whom the map names for
 * it. Manage = the owner, as long as they may create issues there, and the home project's admins.
 */
public final class MapAccess {
    private final JourneyMaps maps;
    private final Projects projects;
    private final Settings settings;
    private final Guests guests;
    private final Directory directory;

    public MapAccess(JourneyMaps maps, Projects projects, Settings settings, Guests guests, Directory directory) {
        this.maps = maps;
        this.guests = guests;
        this.projects = projects;
        this.settings = settings;
        this.directory = directory;
    }

    /** Gives the same rules for one request about many maps: nothing is asked twice, nor what their rows tell of projects. */
    public MapAccess remembering(List<MapHead> known) {
        return new MapAccess(
                maps, new RememberedProjects(projects), RememberedSettings.of(known, settings), guests, directory);
    }

    /** Finds a project in which the viewer may look at maps; throws {@link NotFound}. */
    public ProjectRef visibleProject(Viewer viewer, String key) {
        return projects.byKey(licensed(viewer), key)
                .filter(project -> areOn(project.id()))
                .orElseThrow(NotFound::new);
    }

    /** Finds a project in which the viewer may create maps; throws {@link NotFound} or {@link Forbidden}. */
    public ProjectRef projectForMaps(Viewer viewer, String key) {
        ProjectRef project = visibleProject(viewer, key);
        must(mayCreateMaps(viewer, project), "jm.problem.maynotcreatemaps");
        return project;
    }

    /** As {@link #projectForMaps}, but nothing alike for missing, hidden and not allowed. */
    public Optional<ProjectRef> targetForMaps(Viewer viewer, String key) {
        return projects.byKey(viewer, key)
                .filter(project -> areOn(project.id()))
                .filter(project -> mayCreateMaps(viewer, project));
    }

    public boolean mayCreateMaps(Viewer viewer, ProjectRef project) {
        return projects.mayCreateIssues(viewer, project);
    }

    /** Finds a project whose settings the viewer may say, even where maps are off; throws {@link Forbidden} or {@link NotFound}. */
    public ProjectRef projectForSettings(Viewer viewer, String key) {
        ProjectRef project = projects.byKey(licensed(viewer), key).orElseThrow(NotFound::new);
        if (!projects.mayAdminister(viewer, project)) {
            visibleProject(viewer, key);
            throw new Forbidden(Text.of("jm.problem.maynotadminister"));
        }
        return project;
    }

    /** Says whether the viewer may say a project's settings. */
    public boolean mayAdminister(Viewer viewer, long projectId) {
        return viewer.licensed()
                && projects.byId(viewer, projectId)
                        .filter(project -> projects.mayAdminister(viewer, project))
                        .isPresent();
    }

    public boolean areOn(long projectId) {
        return settings.of(projectId).on();
    }

    /** Says whether the page of journey maps is there for the viewer; where maps are off it is for admins alone. */
    public boolean showsPage(Viewer viewer, long projectId) {
        return viewer.licensed() && (areOn(projectId) || mayAdminister(viewer, projectId));
    }

    /** Finds a map that the viewer may view; throws {@link NotFound}, alike for missing and invisible. */
    public MapHead viewable(Viewer viewer, Id<JourneyMap> id) {
        licensed(viewer);
        MapHead head = maps.head(id).orElseThrow(NotFound::new);
        place(viewer, head);
        return head;
    }

    /** Lists the maps that the viewer may view in a project, those of other projects that are shown there too, by name. */
    public List<MapHead> viewableIn(Viewer viewer, ProjectRef project) {
        List<MapHead> shown = maps.heads(guests.in(project.id()));
        LongPredicate on = id -> id == project.id() || areOn(id);
        return Stream.concat(maps.inProject(project.id()).stream(), shown.stream())
                .filter(head -> !head.isTemplate() && way(viewer, head, on).isPresent())
                .sorted(MapHead.BY_NAME)
                .toList();
    }

    public boolean mayView(Viewer viewer, MapHead head) {
        return way(viewer, head).isPresent();
    }

    /** Finds the project in which the viewer sees a map, its home before others; throws {@link NotFound}. */
    public ProjectRef place(Viewer viewer, MapHead head) {
        return way(viewer, head).orElseThrow(NotFound::new);
    }

    private Optional<ProjectRef> way(Viewer viewer, MapHead head) {
        return way(viewer, head, this::areOn);
    }

    private Optional<ProjectRef> way(Viewer viewer, MapHead head, LongPredicate on) {
        if (!viewer.licensed()
                || head.admission().removal() != null
                || !head.admission().project().on()) {
            return Optional.empty();
        }
        return home(viewer, head).or(() -> guest(viewer, head, on)).filter(project -> isLetIn(viewer, head));
    }

    public Optional<ProjectRef> home(Viewer viewer, MapHead head) {
        return projects.byId(viewer, head.projectId());
    }

    private Optional<ProjectRef> guest(Viewer viewer, MapHead head, LongPredicate on) {
        return head.admission().rules().guests().stream()
                .flatMap(id -> projects.byId(viewer, id).stream())
                .filter(project -> on.test(project.id()))
                .findFirst();
    }

    private boolean isLetIn(Viewer viewer, MapHead head) {
        return !head.admission().rules().narrowed()
                || granted(viewer, head).isPresent()
                || viewer.key().equals(head.ownerKey())
                || mayAdminister(viewer, head.projectId());
    }

    /** The most that the map itself gives to the viewer. */
    private Optional<Level> granted(Viewer viewer, MapHead head) {
        return head.admission().rules().grants().stream()
                .filter(grant -> isMeant(viewer, grant.party()))
                .map(Grant::level)
                .max(Comparator.naturalOrder());
    }

    private boolean isMeant(Viewer viewer, Party party) {
        return party.kind() == Party.Kind.USER
                ? viewer.key().equals(party.name())
                : directory.isMember(viewer, party.name());
    }

    /** Finds a map that the viewer may contribute to; throws {@link NotFound} or {@link Forbidden}. */
    public MapHead contributable(Viewer viewer, Id<JourneyMap> id) {
        MapHead head = viewable(viewer, id);
        mustContribute(viewer, head);
        return head;
    }

    /** Finds a map that the viewer may edit; throws {@link NotFound} or {@link Forbidden}. */
    public MapHead editable(Viewer viewer, Id<JourneyMap> id) {
        MapHead head = viewable(viewer, id);
        mustEdit(viewer, head);
        return head;
    }

    /** Throws {@link NotFound} or {@link Forbidden} unless the viewer may contribute to the map. */
    public void mustContribute(Viewer viewer, MapHead head) {
        must(abilities(viewer, head).contribute(), "jm.problem.maynotcontribute");
    }

    /** Throws {@link NotFound} or {@link Forbidden} unless the viewer may edit the map. */
    public void mustEdit(Viewer viewer, MapHead head) {
        must(abilities(viewer, head).edit(), "jm.problem.maynotedit");
    }

    public void mustManage(Viewer viewer, MapHead head) {
        must(abilities(viewer, head).manage(), "jm.problem.maynotmanage");
    }

    /** As {@link #mustManage}, but a deleted map is missing for whom it would not be theirs to bring back. */
    public void mustRestore(Viewer viewer, MapHead head) {
        if (head.admission().removal() == null) {
            mustManage(viewer, head);
        } else if (!mayRestore(viewer, head)) {
            throw new NotFound();
        }
    }

    public boolean mayRestore(Viewer viewer, MapHead head) {
        MapHead restored = head.with(head.admission().with((Removal) null));
        return mayView(viewer, restored) && abilities(viewer, restored).manage();
    }

    /** Says whether somebody may be given a map: whoever may create issues in its home project. */
    public boolean mayOwn(Viewer candidate, MapHead head) {
        return candidate.licensed()
                && home(candidate, head)
                        .filter(home -> projects.mayCreateIssues(candidate, home))
                        .isPresent();
    }

    /** Says whether the viewer may name somebody, who must be there: alike for whom they may not look up. */
    public boolean mayName(Viewer viewer, Person person) {
        return directory.mayBrowse(viewer) && directory.user(person.key()).isPresent();
    }

    private static void must(boolean may, String otherwise) {
        if (!may) {
            throw new Forbidden(Text.of(otherwise));
        }
    }

    /** Says what the viewer may do with a map; throws {@link NotFound} unless they may view it. */
    public Abilities abilities(Viewer viewer, MapHead head) {
        place(viewer, head);
        return home(viewer, head).map(home -> abilities(viewer, head, home)).orElse(new Abilities(false, false, false));
    }

    private Abilities abilities(Viewer viewer, MapHead head, ProjectRef home) {
        boolean narrowed = head.admission().rules().narrowed();
        boolean creates = projects.mayCreateIssues(viewer, home);
        boolean manage = (viewer.key().equals(head.ownerKey()) && creates) || projects.mayAdminister(viewer, home);
        Level level = granted(viewer, head).orElse(narrowed ? Level.VIEW : Level.CONTRIBUTE);
        boolean named = head.admission().project().editors().stream().anyMatch(party -> isMeant(viewer, party));
        boolean edit = manage || (level == Level.EDIT ? creates || named : named && !narrowed);
        return new Abilities(edit, edit || (creates && (level != Level.VIEW || !narrowed)), manage);
    }

    private static Viewer licensed(Viewer viewer) {
        return Optional.of(viewer).filter(Viewer::licensed).orElseThrow(NotFound::new);
    }
}
