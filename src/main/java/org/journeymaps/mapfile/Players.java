package org.journeymaps.mapfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.journeymaps.map.Experience;
import org.journeymaps.map.Field;
import org.journeymaps.map.Settings;
import org.journeymaps.mapfile.MapFile.PersonaEntry;
import org.journeymaps.persona.Persona;
import org.journeymaps.persona.Segment;
import org.journeymaps.term.Term;
import org.jspecify.annotations.Nullable;

/** The personas of the project that a file is imported into; whom it does not have yet is added, and nobody there is changed. */
final class Players {
    private final Cast.Stores stores;
    private final Settings settings;
    private final long projectId;
    private final Map<String, Integer> known = new HashMap<>();

    Players(Cast.Stores stores, Settings settings, long projectId) {
        this.stores = stores;
        this.settings = settings;
        this.projectId = projectId;
    }

    /** Finds or adds everybody whom the file names; others who write to the same library wait until this transaction ends. */
    void learn(MapFile file) {
        if (file.personas().isEmpty()) {
            return;
        }
        settings.claim(projectId);
        stores.personas()
                .of(projectId)
                .forEach(persona ->
                        known.put(Term.spelling(persona.name()), persona.id().value()));
        file.personas().forEach(entry -> known.computeIfAbsent(Term.spelling(entry.name()), name -> added(entry)));
    }

    private int added(PersonaEntry entry) {
        Persona persona = Persona.NEW;
        Map<String, @Nullable Object> values = new HashMap<>(entry.values());
        String segment = entry.segment();
        values.put(Persona.SEGMENT, segment == null ? null : segment(segment));
        for (Field<Persona> field : Persona.FIELDS.all()) {
            persona = field.write().apply(persona, values.get(field.name()));
        }
        return stores.personas().add(projectId, persona).id().value();
    }

    private int segment(String name) {
        return stores.segments().of(projectId).stream()
                .filter(segment -> Term.spelling(segment.name()).equals(Term.spelling(name)))
                .findFirst()
                .orElseGet(() -> stores.segments().add(projectId, Segment.named(name)))
                .id()
                .value();
    }

    int id(String name) {
        return Objects.requireNonNull(known.get(Term.spelling(name)), name);
    }

    /** Gives the personas of a map after an import: those of the file in its order, then those that it does not have. */
    List<Integer> after(MapFile file, List<Integer> before) {
        List<Integer> ids = new ArrayList<>(file.personas().stream()
                .map(entry -> id(entry.name()))
                .distinct()
                .toList());
        before.stream().filter(id -> !ids.contains(id)).forEach(ids::add);
        return ids;
    }

    /** Gives the fields of what a persona of the file experiences. */
    List<Field<Experience>> fields(String name) {
        return Experience.everyFieldOf(id(name));
    }
}
