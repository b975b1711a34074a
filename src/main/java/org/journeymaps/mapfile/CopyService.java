package org.journeymaps.mapfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.journeymaps.access.MapAccess;
import org.journeymaps.exchange.MapParts;
import org.journeymaps.kind.Kinds;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.MapHead;
import org.journeymaps.platform.Directory;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Person;
import org.journeymaps.platform.ProjectRef;
import org.journeymaps.platform.Projects;
import org.journeymaps.platform.Viewer;
import org.journeymaps.screen.MapScreen;
import org.journeymaps.screen.ScreenService;

/** Copies a map, also into another project: everything on it, with ids of its own, as a draft; no issue is linked and no history comes along. */
public final class CopyService {
    private final MapAccess access;
    private final Projects projects;
    private final Directory directory;
    private final ScreenService screens;
    private final Identities identities;
    private final FileImportService files;
    private final Kinds kinds;

    public CopyService(
            MapAccess access,
            Projects projects,
            Directory directory,
            ScreenService screens,
            Identities identities,
            FileImportService files,
            Kinds kinds) {
        this.kinds = kinds;
        this.access = access;
        this.projects = projects;
        this.directory = directory;
        this.screens = screens;
        this.identities = identities;
        this.files = files;
    }

    /** What a copy may be: where it may go, its own project first. */
    public record Choices(String name, List<ProjectRef> projects) {}

    /** Lists the projects in which the viewer may create the copy. */
    public Choices choices(Viewer viewer, Id<JourneyMap> map) {
        MapHead head = access.viewable(viewer, map);
        List<ProjectRef> targets = new ArrayList<>(projects.whereIssuesMayBeCreated(viewer).stream()
                .filter(project -> access.mayCreateMaps(viewer, project))
                .toList());
        targets.sort(Comparator.comparing(project -> project.id() != head.projectId()));
        return new Choices(head.text().name(), targets);
    }

    /** Owners of records stay who they are, as long as they may see where the copy goes. */
    private Function<Person, Optional<?>> comingAlong(ProjectRef project) {
        Map<Person, Boolean> known = new HashMap<>();
        return somebody ->
                Optional.of(somebody).filter(one -> known.computeIfAbsent(one, person -> isThere(person, project)));
    }

    private boolean isThere(Person person, ProjectRef project) {
        return directory
                .user(person.key())
                .filter(one -> projects.byId(one, project.id()).isPresent())
                .isPresent();
    }

    /** Makes the copy, which belongs to the viewer. */
    public Written<String> copy(Viewer viewer, Id<JourneyMap> map, String projectKey, String name) {
        MapScreen screen = screens.map(viewer, map);
        ProjectRef project = access.projectForMaps(viewer, projectKey);
        Map<String, Object> tree = tree(screen, comingAlong(project));
        tree.put("name", name);
        tree.remove("life");
        return files.copy(viewer, project, file(tree));
    }

    /** Gives what is on a map as a file would have it, without issues, and with those people that come along. */
    Map<String, Object> tree(MapScreen screen, Function<Person, Optional<?>> people) {
        MapParts parts = new MapParts(screen);
        return new MapTree(
                        parts,
                        Hanging.copied(kinds, screen),
                        files.cast(screen.map().head()),
                        identities.of(screen.map().head()),
                        Map.of(),
                        people)
                .of(null);
    }

    /** Gives a file that holds a map. */
    static Map<String, Object> file(Map<String, Object> tree) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("format", MapFileService.FORMAT);
        file.put("schemaVersion", MapFileService.SCHEMA_VERSION);
        file.put("map", tree);
        return file;
    }
}
