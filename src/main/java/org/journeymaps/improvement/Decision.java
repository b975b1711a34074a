package org.journeymaps.improvement;

import java.time.LocalDate;
import java.util.List;
import org.journeymaps.field.Field;
import org.journeymaps.field.Rule;
import org.journeymaps.platform.Person;
import org.jspecify.annotations.Nullable;

/** How far an improvement has come (T21), none for an idea, who decided that and when (T18), and who owns it (D23). */
public record Decision(
        @Nullable String phase,
        @Nullable Person by,
        @Nullable LocalDate at,
        @Nullable Person owner) {
    /** Every improvement begins as this. */
    public static final Decision NONE = new Decision(null, null, null, null);

    private static final String USUAL = "idea";

    static final List<String> PHASES = List.of(USUAL, "waiting", "progress", "done", "dropped");

    static final List<Field<Decision>> FIELDS = List.of(
            Field.<Decision>of(
                            "phase",
                            Rule.choice(USUAL, PHASES),
                            Decision::phase,
                            (d, v) -> new Decision((String) v, d.by, d.at, d.owner))
                    .labelled("jm.phase"),
            Field.<Decision>of(
                            "decidedBy",
                            Rule.person(),
                            Decision::by,
                            (d, v) -> new Decision(d.phase, (Person) v, d.at, d.owner))
                    .labelled("jm.decided.by"),
            Field.<Decision>of(
                            "decidedAt",
                            Rule.date(),
                            Decision::at,
                            (d, v) -> new Decision(d.phase, d.by, (LocalDate) v, d.owner))
                    .labelled("jm.decided.at"),
            Field.<Decision>of(
                            "owner",
                            "OWNER_KEY",
                            Rule.person(),
                            Decision::owner,
                            (d, v) -> new Decision(d.phase, d.by, d.at, (Person) v))
                    .labelled("jm.owner"));
}
