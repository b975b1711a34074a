package org.journeymaps.term;

import java.util.List;
import org.journeymaps.problem.Text;

/** Words for term ids. */
public final class TermLabels {
    private final Terms terms;

    public TermLabels(Terms terms) {
        this.terms = terms;
    }

    /** Gives the labels of those of the ids that the project has, in the order of the ids. */
    public List<Text> of(long projectId, List<Integer> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Term> known = terms.of(projectId);
        return ids.stream()
                .flatMap(id -> known.stream().filter(term -> term.id() == id))
                .map(Term::label)
                .toList();
    }
}
