package org.journeymaps.exchange;

import java.util.Arrays;
import java.util.List;
import org.journeymaps.access.MapAccess;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.model.MapText;
import org.journeymaps.platform.Viewer;

/** Starts maps from the journeys that ship with the app (T22, T23, T04, L04, M02). */
public final class TemplateService {
    private final MapAccess access;
    private final ImportService imports;

    public TemplateService(MapAccess access, ImportService imports) {
        this.access = access;
        this.imports = imports;
    }

    /** What a template would create: its stages by name, and how many touchpoints. */
    public record Outline(Template template, List<String> stages, int touchpoints) {
        public Outline {
            stages = List.copyOf(stages);
        }
    }

    /** Lists the templates in a language, for those who may create maps in the project. */
    public List<Outline> list(Viewer viewer, String projectKey, String language) {
        access.projectForMaps(viewer, projectKey);
        return Arrays.stream(Template.values())
                .map(template -> outline(template, language))
                .toList();
    }

    private static Outline outline(Template template, String language) {
        Plan plan = Planner.plan(Sheet.of(template.in(language).text()));
        return new Outline(
                template, plan.stages().stream().map(Plan.PlannedStage::name).toList(), (int)
                        plan.touchpoints().count());
    }

    /** Creates a map that begins as the template does in that language. */
    public Written<MapText> create(Viewer viewer, String projectKey, Template template, String language, MapText text) {
        return imports.create(viewer, projectKey, template.in(language), text);
    }
}
