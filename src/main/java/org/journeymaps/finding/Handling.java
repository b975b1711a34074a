package org.journeymaps.finding;

import java.util.List;
import java.util.Objects;
import org.journeymaps.field.Field;
import org.journeymaps.field.Rule;
import org.journeymaps.platform.Person;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/** What becomes of a finding: its state, none while it is open, the reason for that, and who owns it (D23). */
public record Handling(
        @Nullable String state,
        @Nullable String reason,
        @Nullable Person owner) {
    /** Every finding begins as this. */
    public static final Handling OPEN = new Handling(null, null, null);

    private static final String USUAL = "open";
    private static final String MEASURING = "measuring";
    private static final String SOLVED = "solved";
    private static final String ACCEPTED = "accepted";

    static final List<String> STATES = List.of("reported", USUAL, "planned", MEASURING, SOLVED, ACCEPTED);

    static final List<Field<Handling>> FIELDS = List.of(
            Field.<Handling>of(
                            "reason",
                            Rule.text(Rule.SENTENCES),
                            Handling::reason,
                            (h, v) -> new Handling(h.state, (String) v, h.owner))
                    .labelled("jm.reason"),
            Field.<Handling>of(
                            "state",
                            "PROGRESS",
                            Rule.choice(USUAL, STATES),
                            Handling::state,
                            (h, v) -> new Handling((String) v, h.reason, h.owner))
                    .labelled("jm.finding.state"),
            Field.<Handling>of(
                            "owner",
                            "OWNER_KEY",
                            Rule.person(),
                            Handling::owner,
                            (h, v) -> new Handling(h.state, h.reason, (Person) v))
                    .labelled("jm.owner"));

    /** Gives the next handling; throws {@link Invalid} for what is accepted without a reason, or solved without measuring. */
    Handling becoming(Handling next) {
        if (ACCEPTED.equals(next.state) && next.reason == null) {
            throw new Invalid(ACCEPTED.equals(state) ? "reason" : "state", Text.of("jm.problem.accepted.reason"));
        }
        boolean measured = MEASURING.equals(state) || Objects.equals(state, next.state);
        if (SOLVED.equals(next.state) && !measured) {
            throw new Invalid("state", Text.of("jm.problem.solved.measuring"));
        }
        return next;
    }
}
