package org.journeymaps.term;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One project's words, looked up by name in any of the four languages and extended by words that are new. */
public final class TermBook {
    private final Terms terms;
    private final Vocabulary vocabulary;
    private final long projectId;
    private final Map<String, Term> known = new HashMap<>();

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

    /** Says whether the project has the word already. */
    public boolean has(TermKind kind, String name) {
        return known.containsKey(place(kind, name));
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

    /** Adds those of the words that the project does not have yet, in one batch. */
    public void learn(Map<TermKind, ? extends Collection<String>> words) {
        Map<String, Terms.Word> unknown = new TreeMap<>();
        words.forEach((kind, names) -> names.forEach(name -> {
            String place = place(kind, name);
            if (!known.containsKey(place)) {
                String key = vocabulary.keyOf(kind, name).orElse(null);
                unknown.putIfAbsent(place, new Terms.Word(kind, name.strip(), key));
            }
        }));
        if (!unknown.isEmpty()) {
            terms.addAll(projectId, unknown.values());
            terms.of(projectId).forEach(this::remember);
        }
    }

    private String place(TermKind kind, String name) {
        return vocabulary
                .keyOf(kind, name)
                .map(key -> builtIn(kind, key))
                .orElseGet(() -> Vocabulary.place(kind, name));
    }

    /** Gives the term of that name, adding it when the project does not have it yet. */
    public Term named(TermKind kind, String name) {
        Optional<String> key = vocabulary.keyOf(kind, name);
        return known.computeIfAbsent(
                place(kind, name), place -> terms.add(projectId, kind, name.strip(), key.orElse(null)));
    }
}
