package org.journeymaps.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.access.MapAccess;
import org.journeymaps.field.Rule;
import org.journeymaps.kind.AnchoredKind;
import org.journeymaps.kind.Kinds;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.Change.What;
import org.journeymaps.model.Anchored;
import org.journeymaps.model.Experience;
import org.journeymaps.model.Feeling;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.persona.Persona;
import org.journeymaps.persona.Personas;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Texts;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Text;
import org.journeymaps.term.TermLabels;
import org.jspecify.annotations.Nullable;

/** Says in the viewer's words what the log keeps as numbers: words of the project, feelings, personas, and addressed pains. */
public final class PastWords {
    private static final Set<String> WORDS = Touchpoint.WORDS.all().stream()
            .map(org.journeymaps.field.Field::logged)
            .collect(Collectors.toSet());
    private static final String NEXT = ", ";

    private final MapAccess access;
    private final TermLabels terms;
    private final Personas personas;
    private final Kinds kinds;
    private final Texts texts;

    public PastWords(MapAccess access, TermLabels terms, Personas personas, Kinds kinds, Texts texts) {
        this.access = access;
        this.terms = terms;
        this.personas = personas;
        this.kinds = kinds;
        this.texts = texts;
    }

    /** What values of some changes say. */
    @FunctionalInterface
    public interface Told {
        /** Nothing that needs other words. */
        Told NONE = (what, value) -> null;

        /** Gives a value in words, or nothing for one that says by itself what it is. */
        @Nullable
        String say(What what, @Nullable String value);
    }

    private enum Kind {
        WORD,
        FEELINGS,
        PERSONAS,
        PLAIN;

        static Kind of(What what) {
            String field = Experience.everyones(String.valueOf(what.field()));
            if (what.subject().equals(Subject.TOUCHPOINT) && WORDS.contains(field)) {
                return WORD;
            } else if (field.equals(Experience.FEELINGS.name())) {
                return FEELINGS;
            } else if (field.equals(MapHead.PERSONAS.name())) {
                return PERSONAS;
            }
            return PLAIN;
        }
    }

    /** Tells of a change of what a record refers to, and to which kind. */
    private Optional<AnchoredKind<?>> referred(What what) {
        return kinds.anchored(what.subject()).stream()
                .flatMap(kind -> kind.form().references().stream())
                .filter(reference -> reference.field().logged().equals(what.field()))
                .findFirst()
                .flatMap(reference -> kinds.anchored(reference.to()));
    }

    /** Reads what the changes of a map need to be read, and asks nothing when they need nothing. */
    public Told of(Viewer viewer, Id<JourneyMap> map, List<What> whats) {
        Map<Kind, List<What>> asked = whats.stream().collect(Collectors.groupingBy(Kind::of));
        Map<AnchoredKind<?>, Map<Integer, String>> records = referred(whats);
        if (Set.of(Kind.PLAIN).containsAll(asked.keySet()) && records.isEmpty()) {
            return Told.NONE;
        }
        long project = access.viewable(viewer, map).projectId();
        boolean worded = asked.containsKey(Kind.WORD) || asked.containsKey(Kind.FEELINGS);
        Map<Integer, String> words = worded
                ? terms.of(project).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, term -> texts.of(term.getValue())))
                : Map.of();
        Map<Integer, String> people = names(
                personas.named(project, numbers(asked.get(Kind.PERSONAS))),
                one -> one.id().value(),
                Persona::name);
        return (what, value) -> {
            if (value == null || value.isEmpty()) {
                return null;
            }
            Kind kind = Kind.of(what);
            if (kind == Kind.WORD) {
                return name(words, Integer.valueOf(value));
            } else if (kind == Kind.FEELINGS) {
                return join(Feeling.of(value).stream().map(one -> feeling(one, name(words, one.term()))));
            } else if (kind == Kind.PERSONAS) {
                return join(in(value).map(id -> name(people, id)));
            }
            return referred(what)
                    .map(to -> join(in(value).map(id -> name(records.getOrDefault(to, Map.of()), id))))
                    .orElse(null);
        };
    }

    private Map<AnchoredKind<?>, Map<Integer, String>> referred(List<What> whats) {
        Map<AnchoredKind<?>, List<What>> byKind = new HashMap<>();
        whats.forEach(what -> referred(what).ifPresent(kind -> byKind.computeIfAbsent(kind, first -> new ArrayList<>())
                .add(what)));
        Map<AnchoredKind<?>, Map<Integer, String>> records = new HashMap<>();
        byKind.forEach((kind, changes) -> records.put(kind, labels(kind, numbers(changes))));
        return records;
    }

    private static <R extends Anchored<R>> Map<Integer, String> labels(AnchoredKind<R> kind, List<Integer> numbers) {
        return names(
                kind.records().find(numbers.stream().map(Id<R>::new).toList()),
                one -> one.id().value(),
                kind::label);
    }

    private String feeling(Feeling feeling, String word) {
        String kind = feeling.expected() ? word + " (" + texts.of(Text.of("jm.past.expected")) + ")" : word;
        return feeling.response() == null ? kind : kind + ": " + feeling.response();
    }

    private String name(Map<Integer, String> names, Integer id) {
        return Objects.requireNonNullElseGet(names.get(id), () -> texts.of(Text.of("jm.past.gone")));
    }

    private static String join(Stream<String> names) {
        return names.collect(Collectors.joining(NEXT));
    }

    private static <T> Map<Integer, String> names(
            Collection<T> records, Function<T, Integer> id, Function<T, String> name) {
        return records.stream().collect(Collectors.toMap(id, name, (one, same) -> one));
    }

    private static List<Integer> numbers(@Nullable List<What> whats) {
        return Stream.ofNullable(whats)
                .flatMap(List::stream)
                .flatMap(what -> Stream.of(what.before(), what.after()))
                .flatMap(Stream::ofNullable)
                .flatMap(PastWords::in)
                .distinct()
                .toList();
    }

    private static Stream<Integer> in(String value) {
        return Rule.numbersIn(Rule.numbers().stored(value)).stream();
    }
}
