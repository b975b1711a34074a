package org.journeymaps.term;

import java.util.Map;
import java.util.stream.Collectors;
import org.journeymaps.problem.Text;

/** Words for term ids. */
public final class TermLabels {
    private final Terms terms;

    public TermLabels(Terms terms) {
        this.terms = terms;
    }

    /** Gives the labels of a project's terms by their ids, in one statement. */
    public Map<Integer, Text> of(long projectId) {
        return terms.of(projectId).stream().collect(Collectors.toMap(Term::id, Term::label));
    }
}
