package org.journeymaps.mapfile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymaps.model.MapHead;
import org.journeymaps.persona.LibraryLog;
import org.journeymaps.persona.Persona;
import org.journeymaps.persona.Personas;
import org.journeymaps.persona.Segment;
import org.journeymaps.persona.Segments;
import org.journeymaps.term.Term;
import org.jspecify.annotations.Nullable;

/** The personas of one map in their order, and their segments; a file knows both by name (ADR 21). */
public final class Cast {
    /** Nobody. */
    static final Cast NONE = new Cast(List.of(), List.of());

    private final List<Persona> personas;
    private final Map<String, Persona> byName = new HashMap<>();
    private final List<Segment> segments;

    private Cast(List<Persona> personas, List<Segment> segments) {
        this.personas = personas;
        personas.forEach(persona -> byName.putIfAbsent(Term.spelling(persona.name()), persona));
        Set<Integer> used = personas.stream().map(Persona::segment).collect(Collectors.toSet());
        this.segments = segments.stream()
                .filter(segment -> used.contains(segment.id().value()))
                .toList();
    }

    /** Reads the personas of a map in two statements, or in none where there are none. */
    static Cast of(Stores stores, MapHead head) {
        List<Integer> ids = head.text().personas();
        return ids.isEmpty()
                ? NONE
                : new Cast(
                        stores.personas().named(head.projectId(), ids),
                        stores.segments().of(head.projectId()));
    }

    /** Where personas are stored, and where it is told who stored them. */
    public record Stores(Personas personas, Segments segments, LibraryLog log) {}

    List<Persona> personas() {
        return personas;
    }

    /** Lists the segments of these personas. */
    List<Segment> segments() {
        return segments;
    }

    @Nullable
    String segment(Persona persona) {
        return segments.stream()
                .filter(segment -> Integer.valueOf(segment.id().value()).equals(persona.segment()))
                .map(Segment::name)
                .findFirst()
                .orElse(null);
    }

    Optional<Persona> named(String name) {
        return Optional.ofNullable(byName.get(Term.spelling(name)));
    }

    Optional<Persona> withId(int id) {
        return personas.stream().filter(persona -> persona.id().value() == id).findFirst();
    }
}
