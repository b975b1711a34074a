package org.journeymaps.model;

import java.util.List;
import org.journeymaps.field.Field;
import org.journeymaps.field.Rule;
import org.jspecify.annotations.Nullable;

/** How important a touchpoint is, from 1 to 5 (P08), who else provides it (P09), when it happens (P14), and the system behind it. */
public record Standing(
        @Nullable Integer importance,
        @Nullable String external,
        @Nullable String moment,
        @Nullable String system) {
    /** Nothing is said of it. */
    public static final Standing NONE = new Standing(null, null, null, null);

    static final List<Field<Standing>> FIELDS = List.of(
            Field.of(
                    "importance",
                    Rule.whole(1, 5),
                    Standing::importance,
                    (s, v) -> new Standing((Integer) v, s.external, s.moment, s.system)),
            Field.of(
                    "external",
                    Rule.text(Rule.NAME),
                    Standing::external,
                    (s, v) -> new Standing(s.importance, (String) v, s.moment, s.system)),
            Field.of(
                    "moment",
                    Rule.text(Rule.NAME),
                    Standing::moment,
                    (s, v) -> new Standing(s.importance, s.external, (String) v, s.system)),
            Field.of(
                    "system",
                    Rule.text(Rule.NAME),
                    Standing::system,
                    (s, v) -> new Standing(s.importance, s.external, s.moment, (String) v)));
}
