package org.journeymaps.finding;

import java.util.List;
import org.journeymaps.field.Field;
import org.journeymaps.field.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Of what kind a finding is: a communication gap or error (P17), an internal barrier with its type (D16), what is complicated
 * or where friction arises (M15); whether customers have met it or will (T19), and how often, from 1 to 5.
 */
public record Nature(
        @Nullable String category,
        @Nullable String occurrence,
        @Nullable Integer frequency) {
    /** Nothing is known of its kind. */
    public static final Nature UNKNOWN = new Nature(null, null, null);

    static final List<String> CATEGORIES =
            List.of("friction", "complicated", "gap", "error", "rigid", "authority", "barrier");

    static final List<Field<Nature>> FIELDS = List.of(
            Field.<Nature>of(
                            "category",
                            Rule.choice(null, CATEGORIES),
                            Nature::category,
                            (n, v) -> new Nature((String) v, n.occurrence, n.frequency))
                    .labelled("jm.category"),
            Field.<Nature>of(
                            "occurrence",
                            Rule.choice(null, List.of("actual", "potential")),
                            Nature::occurrence,
                            (n, v) -> new Nature(n.category, (String) v, n.frequency))
                    .labelled("jm.occurrence"),
            Field.<Nature>of(
                            "frequency",
                            Rule.whole(1, 5),
                            Nature::frequency,
                            (n, v) -> new Nature(n.category, n.occurrence, (Integer) v))
                    .labelled("jm.frequency"));
}
