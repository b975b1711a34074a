package org.journeymaps.improvement;

import java.util.List;
import org.journeymaps.field.Field;
import org.journeymaps.field.Rule;
import org.jspecify.annotations.Nullable;

/** Why a change will help (T18), what it brings (P30, L14), and whether an employee or a leader proposed it (D10). */
public record Worth(
        @Nullable String rationale,
        @Nullable String benefit,
        @Nullable String proposedBy) {
    /** Nothing is said of it. */
    public static final Worth UNKNOWN = new Worth(null, null, null);

    static final List<String> BENEFITS = List.of(
            "layout",
            "information",
            "notifications",
            "manual",
            "leads",
            "load",
            "loyalty",
            "payment",
            "cost",
            "understanding",
            "messages");

    static final List<Field<Worth>> FIELDS = List.of(
            Field.<Worth>of(
                            "rationale",
                            Rule.text(Rule.SENTENCES),
                            Worth::rationale,
                            (w, v) -> new Worth((String) v, w.benefit, w.proposedBy))
                    .labelled("jm.rationale"),
            Field.<Worth>of(
                            "benefit",
                            Rule.choice(null, BENEFITS),
                            Worth::benefit,
                            (w, v) -> new Worth(w.rationale, (String) v, w.proposedBy))
                    .labelled("jm.benefit"),
            Field.<Worth>of(
                            "proposedBy",
                            Rule.choice(null, List.of("employee", "leader")),
                            Worth::proposedBy,
                            (w, v) -> new Worth(w.rationale, w.benefit, (String) v))
                    .labelled("jm.proposed.by"));
}
