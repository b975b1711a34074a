package org.journeymaps.exchange;

import java.util.List;
import java.util.Map;
import org.journeymaps.model.Period;
import org.journeymaps.problem.Fault;
import org.journeymaps.term.TermKind;
import org.jspecify.annotations.Nullable;

/** What an import would create, with every problem; sizes count records of each kind. */
public record Preview(
        String name, Map<String, Integer> sizes, List<NewTerm> newTerms, List<Outline> outline, List<Fault> problems) {

    /** A word that the project does not have yet. */
    public record NewTerm(TermKind kind, String name) {}

    /** A stage with the names of its touchpoints; without stage and period those that are not placed yet. */
    public record Outline(@Nullable String stage, @Nullable Period period, List<String> touchpoints) {}
}
