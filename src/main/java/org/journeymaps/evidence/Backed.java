package org.journeymaps.evidence;

import java.util.List;
import org.journeymaps.field.Field;
import org.journeymaps.field.Fields;
import org.journeymaps.field.Rule;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;

/** A touchpoint and the sources that back what is said there; without any it is an assumption (B15). */
public record Backed(Id<Touchpoint> touchpoint, List<Integer> sources) {
    public Backed {
        sources = List.copyOf(sources);
    }

    /** The sources in the order in which they were chosen. */
    public static final Field<Backed> SOURCES = Field.<Backed>of(
                    "sources", Rule.numbers(), Backed::sources, (b, v) -> new Backed(b.touchpoint, Rule.numbersIn(v)))
            .labelled("jm.section.evidence");

    /** What can be edited. */
    public static final Fields<Backed> FIELDS = new Fields<>(List.of(SOURCES));
}
