package org.journeymaps.persona;

import java.util.List;
import org.journeymaps.field.Field;
import org.journeymaps.field.Fields;
import org.journeymaps.field.Rule;
import org.journeymaps.platform.Id;
import org.jspecify.annotations.Nullable;

/** A part of the customers that personas stand for (P02): who they are and by what they were told apart; potential are no customers yet (P05). */
public record Segment(Id<Segment> id, int version, String name, Told told, boolean potential) {

    /** What is told of a segment. */
    public record Told(
            @Nullable String who,
            @Nullable String howSegmented,
            @Nullable String needs,
            @Nullable String behaviour) {}

    /** A segment of which nothing is known yet. */
    static final Segment NEW = new Segment(new Id<>(0), 0, "", new Told(null, null, null, null), false);

    /** What can be edited, field by field. */
    public static final Fields<Segment> FIELDS = new Fields<>(List.of(
            Field.of(
                    "name",
                    Rule.requiredText(Rule.NAME),
                    Segment::name,
                    (s, v) -> new Segment(s.id, s.version, String.valueOf(v), s.told, s.potential)),
            Field.of(
                    "who",
                    Rule.text(Rule.SENTENCES),
                    s -> s.told.who,
                    (s, v) -> s.with(new Told((String) v, s.told.howSegmented, s.told.needs, s.told.behaviour))),
            Field.of(
                    "howSegmented",
                    Rule.text(Rule.SENTENCES),
                    s -> s.told.howSegmented,
                    (s, v) -> s.with(new Told(s.told.who, (String) v, s.told.needs, s.told.behaviour))),
            Field.of(
                    "needs",
                    Rule.text(Rule.SENTENCES),
                    s -> s.told.needs,
                    (s, v) -> s.with(new Told(s.told.who, s.told.howSegmented, (String) v, s.told.behaviour))),
            Field.of(
                    "behaviour",
                    Rule.text(Rule.SENTENCES),
                    s -> s.told.behaviour,
                    (s, v) -> s.with(new Told(s.told.who, s.told.howSegmented, s.told.needs, (String) v))),
            Field.of(
                    "potential",
                    Rule.orElse(false, Rule.flag()),
                    Segment::potential,
                    (s, v) -> new Segment(s.id, s.version, s.name, s.told, Boolean.TRUE.equals(v)))));

    /** Gives a segment of which only the name is known. */
    public static Segment named(String name) {
        return new Segment(NEW.id, NEW.version, name, NEW.told, NEW.potential);
    }

    private Segment with(Told changed) {
        return new Segment(id, version, name, changed, potential);
    }
}
