package org.journeymaps.persona;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymaps.platform.Id;

/** Personas in memory. */
public final class InMemoryPersonas extends InMemoryLibrary<Persona> implements Personas {
    @Override
    Persona with(Persona persona, int id, int version) {
        return new Persona(
                new Id<>(id), version, persona.segment(), persona.portrait(), persona.habits(), persona.potential());
    }

    @Override
    int version(Persona persona) {
        return persona.version();
    }

    @Override
    public Set<Integer> called(String name) {
        return rows.everything()
                .map(Row::record)
                .filter(persona -> persona.name().equalsIgnoreCase(name))
                .map(persona -> persona.id().value())
                .collect(Collectors.toSet());
    }

    @Override
    public List<Persona> named(long projectId, List<Integer> ids) {
        return rows.everything()
                .filter(row -> row.projectId() == projectId)
                .map(Row::record)
                .filter(persona -> ids.contains(persona.id().value()))
                .sorted(Comparator.comparing(persona -> ids.indexOf(persona.id().value())))
                .toList();
    }
}
