package org.journeymaps.mapfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.access.Settings;
import org.journeymaps.field.Field;
import org.journeymaps.mapfile.MapFile.PersonaEntry;
import org.journeymaps.model.Experience;
import org.journeymaps.persona.LibraryChange.About;
import org.journeymaps.persona.LibraryChange.Subject;
import org.journeymaps.persona.LibraryLog;
import org.journeymaps.persona.Persona;
import org.journeymaps.persona.PersonaService;
import org.journeymaps.persona.Segment;
import org.journeymaps.persona.SegmentService;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.journeymaps.term.Term;
import org.jspecify.annotations.Nullable;

/** The personas of the project that a file is imported into; whom it does not have yet is added, and nobody there is changed. */
final class Players {
    private final Cast.Stores stores;
    private final Settings settings;
    private final LibraryLog.Write write;
    private final long projectId;
    private final Map<String, Integer> known = new HashMap<>();
    private final Map<String, Integer> segments = new HashMap<>();

    Players(Cast.Stores stores, Settings settings, LibraryLog.Write write) {
        this.stores = stores;
        this.settings = settings;
        this.write = write;
        this.projectId = write.projectId();
    }

    /** Finds or adds everybody whom the file names; others who write to the same library wait until this transaction ends. */
    void learn(MapFile file) {
        if (file.personas().isEmpty()) {
            return;
        }
        settings.claim(projectId);
        Invalid.refuseIfAny(faults(file));
        file.personas()
                .forEach(entry -> known.computeIfAbsent(Term.spelling(entry.name()), name -> added(entry, file)));
    }

    /** Reads the library and says what is wrong with adding whom the project does not have yet: it has its limits (QS6). */
    List<Fault> faults(MapFile file) {
        if (file.personas().isEmpty()) {
            return List.of();
        }
        read();
        return Stream.of(
                        fault(
                                "personas",
                                known.keySet(),
                                file.personas().stream().map(PersonaEntry::name),
                                PersonaService.MOST),
                        fault(
                                "segments",
                                segments.keySet(),
                                file.personas().stream().flatMap(entry -> Stream.ofNullable(entry.segment())),
                                SegmentService.MOST))
                .flatMap(Optional::stream)
                .toList();
    }

    private void read() {
        stores.personas()
                .of(projectId)
                .forEach(persona ->
                        known.put(Term.spelling(persona.name()), persona.id().value()));
        stores.segments()
                .of(projectId)
                .forEach(segment -> segments.putIfAbsent(
                        Term.spelling(segment.name()), segment.id().value()));
    }

    private static Optional<Fault> fault(String field, Set<String> known, Stream<String> named, int most) {
        Set<String> all = new HashSet<>(known);
        boolean grows = named.map(Term::spelling).filter(all::add).count() > 0;
        return grows && all.size() > most
                ? Optional.of(Fault.inField(field, Text.of("jm.problem.toomany", all.size(), most)))
                : Optional.empty();
    }

    private int added(PersonaEntry entry, MapFile file) {
        Map<String, @Nullable Object> values = new HashMap<>(entry.values());
        String segment = entry.segment();
        values.put(Persona.SEGMENT, segment == null ? null : segment(segment, file));
        Persona persona = Made.filled(Persona.NEW, Persona.FIELDS.all(), values);
        int id = stores.personas().add(projectId, persona).id().value();
        stores.log().added(write, new About(Subject.PERSONA, id, persona.name()));
        return id;
    }

    /** A segment that the project has stays as it is there. */
    private int segment(String name, MapFile file) {
        return segments.computeIfAbsent(
                Term.spelling(name), unknown -> added(made(name, file)).id().value());
    }

    private static Segment made(String name, MapFile file) {
        Segment named = Segment.named(name);
        return file.segments().stream()
                .filter(entry -> Term.spelling(entry.name()).equals(Term.spelling(name)))
                .findFirst()
                .map(entry -> Made.filled(named, Segment.FIELDS.all(), entry.values()))
                .orElse(named);
    }

    private Segment added(Segment segment) {
        Segment added = stores.segments().add(projectId, segment);
        stores.log().added(write, new About(Subject.SEGMENT, added.id().value(), added.name()));
        return added;
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
