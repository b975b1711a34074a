package org.journeymaps.history;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.access.MapAccess;
import org.journeymaps.field.Rule;
import org.journeymaps.finding.Finding;
import org.journeymaps.finding.Findings;
import org.journeymaps.improvement.Improvement;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.Change.What;
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
    private final Findings findings;
    private final Texts texts;

    public PastWords(MapAccess access, TermLabels terms, Personas personas, Findings findings, Texts texts) {
        this.access = access;
        this.terms = terms;
        this.personas = personas;
        this.findings = findings;
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
        FINDINGS,
        PLAIN;

        static Kind of(What what) {
            String field = Experience.everyones(String.valueOf(what.field()));
            if (what.subject() == Subject.TOUCHPOINT && WORDS.contains(field)) {
                return WORD;
            } else if (field.equals(Experience.FEELINGS.name())) {
                return FEELINGS;
            } else if (field.equals(MapHead.PERSONAS.name())) {
                return PERSONAS;
            }
            return field.equals(Improvement.ADDRESSES.name()) ? FINDINGS : PLAIN;
        }
    }

    /** Reads what the changes of a map need to be read, and asks nothing when they need nothing. */
    public Told of(Viewer viewer, Id<JourneyMap> map, List<What> whats) {
        Map<Kind, List<What>> kinds = whats.stream().collect(Collectors.groupingBy(Kind::of));
        if (Set.of(Kind.PLAIN).containsAll(kinds.keySet())) {
            return Told.NONE;
        }
        long project = access.viewable(viewer, map).projectId();
        boolean worded = kinds.containsKey(Kind.WORD) || kinds.containsKey(Kind.FEELINGS);
        Map<Integer, String> words = worded
                ? terms.of(project).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, term -> texts.of(term.getValue())))
                : Map.of();
        Map<Integer, String> people = names(
                personas.named(project, numbers(kinds.get(Kind.PERSONAS))),
                one -> one.id().value(),
                Persona::name);
        Map<Integer, String> pains = names(
                findings.find(numbers(kinds.get(Kind.FINDINGS)).stream()
                        .map(Id<Finding>::new)
                        .toList()),
                one -> one.id().value(),
                Finding::text);
        return (what, value) -> value == null || value.isEmpty()
                ? null
                : switch (Kind.of(what)) {
                    case WORD -> name(words, Integer.valueOf(value));
                    case FEELINGS -> join(Feeling.of(value).stream().map(one -> feeling(one, name(words, one.term()))));
                    case PERSONAS -> join(in(value).map(id -> name(people, id)));
                    case FINDINGS -> join(in(value).map(id -> name(pains, id)));
                    case PLAIN -> null;
                };
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
