package org.journeymaps.term;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.journeymaps.platform.InMemoryRows;
import org.jspecify.annotations.Nullable;

/** Terms in memory. */
public final class InMemoryTerms implements Terms {
    private final InMemoryRows<OfProject> terms = new InMemoryRows<>();

    private record OfProject(long projectId, Term term) {
        boolean sameWord(long project, TermKind kind, String name, @Nullable String key) {
            boolean sameKey = Objects.equals(term.key(), key);
            return projectId == project
                    && term.kind() == kind
                    && sameKey
                    && (key != null || Term.spelling(term.name()).equals(Term.spelling(name)));
        }
    }

    public InMemoryRows<?> table() {
        return terms;
    }

    @Override
    public List<Term> of(long projectId) {
        return terms.all()
                .filter(row -> row.projectId() == projectId)
                .map(OfProject::term)
                .toList();
    }

    @Override
    public List<Term> find(List<Integer> ids) {
        return terms.all()
                .map(OfProject::term)
                .filter(term -> ids.contains(term.id()))
                .toList();
    }

    @Override
    public void addAll(long projectId, Collection<Word> words) {
        words.forEach(word -> add(projectId, word.kind(), word.name(), word.key()));
    }

    @Override
    public Term add(long projectId, TermKind kind, String name, @Nullable String key) {
        int id = terms.addUnique(
                row -> row.sameWord(projectId, kind, name, key),
                number -> new OfProject(projectId, new Term(number, kind, name, key)));
        return new Term(id, kind, name, key);
    }
}
