package org.journeymaps.history;

import java.time.Instant;
import java.util.List;
import org.journeymaps.field.Field;
import org.journeymaps.field.Fields;
import org.journeymaps.field.Rule;
import org.journeymaps.platform.Id;

/** A revision of a map that somebody gave a name, to find, compare and restore it. */
public record NamedVersion(Id<NamedVersion> id, int revision, String name, String authorKey, Instant at) {

    /** What can be edited in place, field by field. */
    public static final Fields<NamedVersion> FIELDS = new Fields<>(List.of(Field.<NamedVersion>of(
                    "name",
                    Rule.requiredText(Rule.NAME),
                    NamedVersion::name,
                    (v, name) -> new NamedVersion(v.id, v.revision, String.valueOf(name), v.authorKey, v.at))
            .labelled("jm.map.name")));
}
