package org.journeymaps.mapfile;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.field.Fields;
import org.journeymaps.field.Rule;
import org.journeymaps.mapfile.MapFile.FeelingEntry;
import org.journeymaps.mapfile.MapFile.Felt;
import org.journeymaps.mapfile.MapFile.PersonaEntry;
import org.journeymaps.mapfile.MapFile.PersonaFelt;
import org.journeymaps.mapfile.MapFile.Word;
import org.journeymaps.model.Experience;
import org.journeymaps.persona.Persona;
import org.journeymaps.persona.Segment;
import org.journeymaps.problem.Text;
import org.journeymaps.term.Term;
import org.journeymaps.term.TermKind;
import org.jspecify.annotations.Nullable;

/** Reads personas with their segments, and what everyone and each of them experiences. */
final class FeltReader {
    private static final int FEELINGS = 20;
    private static final Rule KIND = Rule.oneOf(code -> code, List.of("expected", "experienced"));

    /** Segments are known by name, like personas themselves. */
    private static final Fields<Persona> PERSONA = new Fields<>(Persona.FIELDS.all().stream()
            .filter(field -> !field.name().equals(Persona.SEGMENT))
            .toList());

    private final Set<String> personas = new HashSet<>();
    private final Set<String> segments = new HashSet<>();
    private final WordReader words;

    FeltReader(WordReader words) {
        this.words = words;
    }

    PersonaEntry persona(Node node) {
        Map<String, Node> persona = node.object(MapFileReader.known(PERSONA, "segment"));
        Map<String, @Nullable Object> values = Node.values(persona, PERSONA);
        String name = values.get("name") instanceof String given ? given : "";
        if (!name.isEmpty() && !personas.add(Term.spelling(name))) {
            MapFileReader.at(persona, "name").fault(Text.of("jm.problem.nametaken"));
        }
        return new PersonaEntry(
                name, (String) MapFileReader.at(persona, "segment").checked(Rule.text(Rule.NAME)), values);
    }

    MapFile.SegmentEntry segment(Node node) {
        Map<String, Node> segment = node.object(MapFileReader.known(Segment.FIELDS));
        Map<String, @Nullable Object> values = Node.values(segment, Segment.FIELDS);
        String name = values.get("name") instanceof String given ? given : "";
        if (!name.isEmpty() && !segments.add(Term.spelling(name))) {
            MapFileReader.at(segment, "name").fault(Text.of("jm.problem.nametaken"));
        }
        return new MapFile.SegmentEntry(name, values);
    }

    @Nullable
    Felt everyones(Node node) {
        return node.isAbsent()
                ? null
                : felt(node.object(MapFileReader.known(Experience.FIELDS, "feelings")), Experience.FIELDS);
    }

    PersonaFelt seen(Node node) {
        Map<String, Node> seen = node.object(MapFileReader.known(Experience.OF_PERSONAS, "persona", "feelings"));
        String persona = MapFileReader.at(seen, "persona").text(Rule.text(Rule.NAME));
        if (!persona.isEmpty() && !personas.contains(Term.spelling(persona))) {
            MapFileReader.at(seen, "persona").fault(Text.of("jm.problem.json.nopersona", persona));
        }
        return new PersonaFelt(persona, felt(seen, Experience.OF_PERSONAS));
    }

    private Felt felt(Map<String, Node> felt, Fields<Experience> fields) {
        List<FeelingEntry> feelings = MapFileReader.at(felt, "feelings").list(FEELINGS).stream()
                .flatMap(feeling -> Stream.ofNullable(feeling(feeling)))
                .collect(Collectors.toMap(
                        one -> one.expected() + Term.spelling(one.word().name()),
                        one -> one,
                        (one, same) -> one,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        return new Felt(Node.values(felt, fields), feelings);
    }

    private @Nullable FeelingEntry feeling(Node node) {
        Map<String, Node> feeling = node.object(List.of("key", "name", "kind", "response"));
        Word word = words.word(feeling, TermKind.FEELING);
        Object kind = MapFileReader.at(feeling, "kind").isAbsent()
                ? null
                : MapFileReader.at(feeling, "kind").checked(KIND);
        String response = (String) MapFileReader.at(feeling, "response").checked(Rule.text(Rule.SENTENCES));
        return word == null ? null : new FeelingEntry(word, "expected".equals(kind), response);
    }
}
