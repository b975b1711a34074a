package org.journeymaps.mapfile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.journeymaps.access.MapAccess;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.JourneyMaps;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.MapText;
import org.journeymaps.model.Stage;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.ProjectRef;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.NotFound;
import org.journeymaps.screen.MapScreen;
import org.journeymaps.screen.ScreenService;
import org.jspecify.annotations.Nullable;

/**
 * A project's own templates (ADR 29): a template is a map that is listed apart and counts as none, made as a copy of a map without
 * people, issues, evidence and how far things have come. Whoever may edit or delete a map may do so with a template.
 */
public final class SavedTemplateService {
    /** What belongs to the one journey that the template was made from. */
    private static final Set<String> LEFT_OUT =
            Set.of("sources", "focus", "life", "realistic", "state", "reason", "phase", "decidedAt");

    private final MapAccess access;
    private final JourneyMaps maps;
    private final ScreenService screens;
    private final CopyService copies;
    private final FileImportService files;

    public SavedTemplateService(
            MapAccess access, JourneyMaps maps, ScreenService screens, CopyService copies, FileImportService files) {
        this.access = access;
        this.maps = maps;
        this.screens = screens;
        this.copies = copies;
        this.files = files;
    }

    /** A template with what a map would begin with, and whether the viewer may delete it. */
    public record Saved(MapHead head, List<String> stages, int touchpoints, boolean mayRemove) {}

    /** Lists the templates of a project that the viewer may view, by name. */
    public List<Saved> list(Viewer viewer, String projectKey) {
        ProjectRef project = access.visibleProject(viewer, projectKey);
        List<MapHead> heads = maps.templatesIn(project.id()).stream()
                .filter(head -> access.mayView(viewer, head))
                .toList();
        return maps.whole(heads).stream().map(map -> saved(viewer, map)).toList();
    }

    private Saved saved(Viewer viewer, JourneyMap map) {
        return new Saved(
                map.head(),
                map.stages().stream().map(Stage::name).toList(),
                map.touchpoints().size(),
                access.abilities(viewer, map.head()).manage());
    }

    /** Makes a template of a map, in the map's project, where the viewer must be one of those who create maps. */
    public Written<String> save(Viewer viewer, Id<JourneyMap> map, String name) {
        MapScreen screen = screens.map(viewer, map);
        MapHead head = screen.map().head();
        String home = access.home(viewer, head).orElseThrow(NotFound::new).key();
        ProjectRef project = access.projectForMaps(viewer, home);
        Map<String, Object> tree = without(copies.tree(screen, nobody -> Optional.empty()));
        tree.put("name", name);
        return files.template(viewer, project, CopyService.file(tree));
    }

    /** Creates a map that begins as a template of the project does; what is said of the new map takes the place of what the template says. */
    public Written<String> create(Viewer viewer, String projectKey, Id<JourneyMap> template, MapText text) {
        ProjectRef project = access.projectForMaps(viewer, projectKey);
        MapScreen screen = screens.map(viewer, template);
        MapHead head = screen.map().head();
        if (!head.isTemplate() || head.projectId() != project.id()) {
            throw new NotFound();
        }
        Map<String, Object> tree = copies.tree(screen, nobody -> Optional.empty());
        tree.put("name", text.name());
        tree.remove("life");
        put(tree, "perspective", text.perspective());
        put(tree, "desiredExperience", text.desiredExperience());
        return files.copy(viewer, project, CopyService.file(tree));
    }

    private static void put(Map<String, Object> tree, String field, @Nullable String said) {
        if (said != null) {
            tree.put(field, said);
        }
    }

    private static Map<String, Object> without(Map<?, ?> record) {
        Map<String, Object> kept = new TreeMap<>();
        record.forEach((name, value) -> {
            if (!LEFT_OUT.contains(String.valueOf(name))) {
                kept.put(String.valueOf(name), value(value));
            }
        });
        return kept;
    }

    private static Object value(Object value) {
        if (value instanceof Map<?, ?> record) {
            return without(record);
        }
        return value instanceof List<?> list
                ? list.stream().map(SavedTemplateService::value).toList()
                : value;
    }
}
