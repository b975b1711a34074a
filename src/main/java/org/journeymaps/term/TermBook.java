package org.journeymaps.term;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;

/** One project's words, looked up by name in any of the four languages and extended by words that are new. */
public final class TermBook {
    /** Most words of one kind that a project adds to those that are built in (QS6); see {@link #faults}. */
    static final int MOST = 1_000;

    private static final String FULL = "jm.problem.project.full.";

    private final Terms terms;
    private final Vocabulary vocabulary;
    private final long projectId;
    private final Map<String, Term> known = new HashMap<>();
    private final Map<String, Integer> imagined = new HashMap<>();

    public TermBook(Terms terms, Vocabulary vocabulary, long projectId) {
        this.terms = terms;
        this.vocabulary = vocabulary;
        this.projectId = projectId;
        terms.of(projectId).forEach(this::remember);
    }

    private void remember(Term term) {
        String key = term.key();
        known.put(key == null ? Vocabulary.place(term.kind(), term.name()) : builtIn(term.kind(), key), term);
    }

    private static String builtIn(TermKind kind, String key) {
        return kind.code() + "#" + key;
    }

    /** Says whether the word is neither built in nor used in the project yet. */
    public boolean isNew(TermKind kind, String name) {
        return vocabulary.keyOf(kind, name).isEmpty() && !known.containsKey(Vocabulary.place(kind, name));
    }

    /** Gives the words of a kind that can be chosen: those of the project, and those that are built in. */
    Collection<Term> choices(TermKind kind) {
        Map<String, Term> choices = new LinkedHashMap<>();
        Vocabulary.KEYS
                .getOrDefault(kind, List.of())
                .forEach(key -> choices.put(builtIn(kind, key), new Term(0, kind, key, key)));
        known.forEach((place, term) -> {
            if (term.kind() == kind) {
                choices.put(place, term);
            }
        });
        return choices.values();
    }

    /** Finds a term of the project by its id. */
    public Optional<Term> find(int id) {
        return known.values().stream().filter(term -> term.id() == id).findFirst();
    }

    /**
     * Adds those of the words that the project does not have yet, in one batch; throws {@link Invalid} when they are too many.
     */
    public void learn(Map<TermKind, ? extends Collection<String>> words) {
        Collection<Terms.Word> unknown = unknown(words);
        if (!unknown.isEmpty()) {
            Invalid.refuseIfAny(faults(unknown));
            terms.addAll(projectId, unknown);
            terms.of(projectId).forEach(this::remember);
        }
    }

    private Collection<Terms.Word> unknown(Map<TermKind, ? extends Collection<String>> words) {
        Map<String, Terms.Word> unknown = new TreeMap<>();
        words.forEach((kind, names) -> names.forEach(name -> {
            String place = place(kind, name);
            if (!known.containsKey(place)) {
                String key = vocabulary.keyOf(kind, name).orElse(null);
                unknown.putIfAbsent(place, new Terms.Word(kind, name.strip(), key));
            }
        }));
        return unknown.values();
    }

    /**
     * Says what is wrong with adding those of the words that the project does not have yet: at most {@link #MOST} of a kind.
     * Built-in words do not count. Who adds at the same moment on another map may exceed it by what they add.
     */
    public List<Fault> faults(Map<TermKind, ? extends Collection<String>> words) {
        return faults(unknown(words));
    }

    private List<Fault> faults(Collection<Terms.Word> added) {
        return added.stream()
                .filter(word -> word.key() == null)
                .collect(Collectors.groupingBy(Terms.Word::kind, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(more -> own(more.getKey()) + more.getValue() > MOST)
                .map(more -> Fault.general(Text.of(FULL + more.getKey().code(), MOST)))
                .toList();
    }

    private long own(TermKind kind) {
        return known.values().stream()
                .filter(term -> term.kind() == kind && term.key() == null)
                .count();
    }

    private String place(TermKind kind, String name) {
        return vocabulary
                .keyOf(kind, name)
                .map(key -> builtIn(kind, key))
                .orElseGet(() -> Vocabulary.place(kind, name));
    }

    /** Finds the project's term of that name. */
    public Optional<Term> find(TermKind kind, String name) {
        return Optional.ofNullable(known.get(place(kind, name)));
    }

    /** Gives the id of that word without adding it: one below zero, its own, when the project does not have it yet. */
    public int imagine(TermKind kind, String name) {
        return find(kind, name)
                .map(Term::id)
                .orElseGet(() -> imagined.computeIfAbsent(place(kind, name), place -> -1 - imagined.size()));
    }

    /** Gives the term of that name, adding it when the project does not have it yet; throws {@link Invalid} for one too many. */
    public Term named(TermKind kind, String name) {
        return find(kind, name).orElseGet(() -> added(kind, name));
    }

    private Term added(TermKind kind, String name) {
        Terms.Word word =
                new Terms.Word(kind, name.strip(), vocabulary.keyOf(kind, name).orElse(null));
        Invalid.refuseIfAny(faults(List.of(word)));
        Term term = terms.add(projectId, kind, word.name(), word.key());
        remember(term);
        return term;
    }
}
