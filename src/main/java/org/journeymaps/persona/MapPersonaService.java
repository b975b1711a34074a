package org.journeymaps.persona;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.journeymaps.access.MapAccess;
import org.journeymaps.field.Fields;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.map.FieldEdit;
import org.journeymaps.map.MapWriter;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.JourneyMaps;
import org.journeymaps.model.MapHead;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/** The use cases of the personas on one map: read them, also where the library is out of sight, and choose them (P03). */
public final class MapPersonaService {
    /** Most personas of one map (QS6). */
    public static final int MOST = 12;

    private static final Fields<MapHead> FIELDS = new Fields<>(List.of(MapHead.PERSONAS));

    private final MapAccess access;
    private final MapWriter writer;
    private final JourneyMaps maps;
    private final Personas personas;

    public MapPersonaService(MapAccess access, MapWriter writer, JourneyMaps maps, Personas personas) {
        this.access = access;
        this.writer = writer;
        this.maps = maps;
        this.personas = personas;
    }

    /** Lists the personas of a map in their order, those too that were taken off the library since. */
    public List<Persona> of(Viewer viewer, Id<JourneyMap> map) {
        MapHead head = access.viewable(viewer, map);
        return personas.named(head.projectId(), head.text().personas());
    }

    /** Chooses the personas of a map and their order; throws {@link Invalid} for one that its project does not have. */
    public Written<MapHead> choose(Viewer viewer, Id<JourneyMap> map, int seen, @Nullable Object ids) {
        MapHead head = access.editable(viewer, map);
        List<Integer> chosen = checked(ids);
        mustBeKnown(head, chosen);
        var target = new FieldEdit.Target<>(Subject.MAP, FIELDS, maps.heads());
        return new FieldEdit<>(target, map.value(), seen, Map.of(MapHead.PERSONAS.name(), chosen))
                .apply(writer, viewer, map);
    }

    private static List<Integer> checked(@Nullable Object sent) {
        String field = MapHead.PERSONAS.name();
        if (!(sent instanceof List<?> ids) || !ids.stream().allMatch(Integer.class::isInstance)) {
            throw new Invalid(field, Text.of("jm.problem.notalist"));
        }
        List<Integer> chosen = ids.stream().distinct().map(Integer.class::cast).toList();
        if (chosen.size() > MOST) {
            throw new Invalid(field, Text.of("jm.problem.toomany", chosen.size(), MOST));
        }
        return chosen;
    }

    /** One that is on the map already may stay, also when it was taken off the library since. */
    private void mustBeKnown(MapHead head, List<Integer> chosen) {
        List<Integer> fresh = new ArrayList<>(chosen);
        fresh.removeAll(head.text().personas());
        if (fresh.isEmpty()) {
            return;
        }
        var known = personas.of(head.projectId()).stream()
                .map(persona -> persona.id().value())
                .collect(Collectors.toCollection(HashSet::new));
        if (!known.containsAll(fresh)) {
            throw new Invalid(MapHead.PERSONAS.name(), Text.of("jm.problem.personamissing"));
        }
    }
}
