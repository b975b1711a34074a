package org.journeymaps.model;

import java.util.List;
import org.journeymaps.field.Field;
import org.journeymaps.field.Rule;
import org.journeymaps.platform.Person;
import org.jspecify.annotations.Nullable;

/** What the customer and the company want to achieve in a stage (M07), and who owns it (D23). */
public record Aim(
        @Nullable String customerGoal,
        @Nullable String companyGoal,
        @Nullable Person owner) {
    /** Nothing is said of it. */
    public static final Aim NONE = new Aim(null, null, null);

    static final List<Field<Aim>> FIELDS = List.of(
            Field.<Aim>of(
                            "customerGoal",
                            Rule.text(Rule.SENTENCES),
                            Aim::customerGoal,
                            (a, v) -> new Aim((String) v, a.companyGoal, a.owner))
                    .labelled("jm.goal"),
            Field.<Aim>of(
                            "companyGoal",
                            Rule.text(Rule.SENTENCES),
                            Aim::companyGoal,
                            (a, v) -> new Aim(a.customerGoal, (String) v, a.owner))
                    .labelled("jm.company.goal"),
            Field.<Aim>of(
                            "owner",
                            "OWNER_KEY",
                            Rule.person(),
                            Aim::owner,
                            (a, v) -> new Aim(a.customerGoal, a.companyGoal, (Person) v))
                    .labelled("jm.owner"));
}
