package org.journeymaps.model;

import java.util.List;
import org.journeymaps.field.Field;
import org.journeymaps.field.Rule;
import org.journeymaps.platform.Person;
import org.jspecify.annotations.Nullable;

/** Who owns a touchpoint (D23), how agents help there (D17), what they must know and be allowed (D21), and whether that is in place. */
public record Staffing(
        @Nullable Person owner,
        @Nullable String guidance,
        @Nullable String competence,
        boolean inPlace) {
    /** Nothing is said of it. */
    public static final Staffing NONE = new Staffing(null, null, null, false);

    static final List<Field<Staffing>> FIELDS = List.of(
            Field.of(
                    "owner",
                    Rule.person(),
                    Staffing::owner,
                    (s, v) -> new Staffing((Person) v, s.guidance, s.competence, s.inPlace)),
            Field.of(
                    "guidance",
                    Rule.text(Rule.SENTENCES),
                    Staffing::guidance,
                    (s, v) -> new Staffing(s.owner, (String) v, s.competence, s.inPlace)),
            Field.of(
                    "competence",
                    Rule.text(Rule.SENTENCES),
                    Staffing::competence,
                    (s, v) -> new Staffing(s.owner, s.guidance, (String) v, s.inPlace)),
            Field.of(
                    "inPlace",
                    Rule.orElse(false, Rule.flag()),
                    Staffing::inPlace,
                    (s, v) -> new Staffing(s.owner, s.guidance, s.competence, Boolean.TRUE.equals(v))));
}
