package org.journeymaps.persona;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.access.MapAccess;
import org.journeymaps.model.JourneyMaps;
import org.journeymaps.model.MapHead;
import org.journeymaps.persona.LibraryWriter.Edit;
import org.journeymaps.persona.LibraryWriter.Kind;
import org.journeymaps.platform.ProjectRef;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.journeymaps.term.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The use cases of a project's library: read it with the maps on which each persona is, and keep its personas (L01, P02, P05). */
public final class PersonaService {
    /** Most personas of one project (QS6). */
    public static final int MOST = 200;

    private final MapAccess access;
    private final LibraryWriter writer;
    private final Stores stores;
    private final Vocabulary vocabulary;
    private final Kind<Persona> kind;

    public PersonaService(MapAccess access, LibraryWriter writer, Stores stores, Vocabulary vocabulary) {
        this.access = access;
        this.writer = writer;
        this.stores = stores;
        this.vocabulary = vocabulary;
        this.kind = new Kind<>(
                LibraryChange.Subject.PERSONA,
                stores.personas(),
                Persona.FIELDS,
                MOST,
                Persona::name,
                persona -> persona.id().value(),
                Persona::version);
    }

    /** What the library is read from. */
    public record Stores(Personas personas, Segments segments, JourneyMaps maps) {}

    /** The personas of a library with what the viewer may do in it. */
    public record Library(List<Placed> personas, boolean mayEdit, boolean mayRemove) {}

    /** A persona, the maps on which it is that the viewer may view, and how many more there are. */
    public record Placed(Persona persona, List<MapHead> maps, int hidden) {}

    /** Gives the personas of a project's library. */
    public Library library(Viewer viewer, String projectKey) {
        ProjectRef project = access.visibleProject(viewer, projectKey);
        List<MapHead> maps = stores.maps().inProject(project.id());
        return new Library(
                stores.personas().of(project.id()).stream()
                        .map(persona -> placed(viewer, persona, maps))
                        .toList(),
                access.mayCreateMaps(viewer, project),
                access.mayAdminister(viewer, project.id()));
    }

    private Placed placed(Viewer viewer, Persona persona, List<MapHead> maps) {
        List<MapHead> all = maps.stream()
                .filter(map -> map.text().personas().contains(persona.id().value()))
                .toList();
        List<MapHead> visible =
                all.stream().filter(map -> access.mayView(viewer, map)).toList();
        return new Placed(persona, visible, all.size() - visible.size());
    }

    public Persona add(Viewer viewer, String projectKey, Map<String, ? extends @Nullable Object> values) {
        return writer.add(viewer, projectKey, kind, Persona.NEW, coded(values), this::mustFit);
    }

    public Persona change(
            Viewer viewer, String projectKey, int id, int seen, Map<String, ? extends @Nullable Object> values) {
        return writer.change(viewer, projectKey, kind, new Edit(id, seen, coded(values)), this::mustFit);
    }

    private Map<String, @Nullable Object> coded(Map<String, ? extends @Nullable Object> values) {
        Map<String, @Nullable Object> coded = new HashMap<>(values);
        coded.computeIfPresent(
                Persona.CHANNELS, (name, sent) -> ChannelWords.kept(vocabulary, Persona.FIELDS.checked(name, sent)));
        return coded;
    }

    private void mustFit(ProjectRef project, Persona persona) {
        Integer segment = persona.segment();
        boolean known = segment == null
                || stores.segments().of(project.id()).stream()
                        .anyMatch(one -> one.id().value() == segment);
        if (!known) {
            throw new Invalid("segmentId", Text.of("jm.problem.segmentmissing"));
        }
    }

    /** Takes a persona off the library; throws {@link Invalid} while it is on a map, naming those that the viewer may view. */
    public Persona remove(Viewer viewer, String projectKey, int id) {
        return writer.remove(viewer, projectKey, kind, id, (project, persona) -> {
            Placed placed = placed(viewer, persona, stores.maps().inProject(project.id()));
            List<Fault> faults = new ArrayList<>();
            if (!placed.maps().isEmpty()) {
                String names = Words.listed(
                        placed.maps().stream().map(map -> map.text().name()).toList());
                faults.add(Fault.general(Text.of("jm.problem.personaused", names)));
            }
            if (placed.hidden() > 0) {
                faults.add(Fault.general(Text.of("jm.problem.personaused.hidden", placed.hidden())));
            }
            if (!faults.isEmpty()) {
                throw new Invalid(faults);
            }
        });
    }
}
