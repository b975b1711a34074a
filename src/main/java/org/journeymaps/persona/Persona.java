package org.journeymaps.persona;

import java.util.List;
import org.journeymaps.field.Field;
import org.journeymaps.field.Fields;
import org.journeymaps.field.Rule;
import org.journeymaps.platform.Id;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a project's maps are drawn for (L01, P02): who they are, what they need and how they use channels; potential
 * are those who are no customers yet (P05). The version counts the edits of this record.
 */
public record Persona(
        Id<Persona> id, int version, @Nullable Integer segment, Portrait portrait, Habits habits, boolean potential) {

    /** Who somebody is and what they really need (L01). */
    public record Portrait(
            String name,
            @Nullable String oneLine,
            @Nullable String needs,
            @Nullable String demographics) {}

    /** How somebody buys and talks to us; the channel that they like best comes first (L01). */
    public record Habits(
            @Nullable String purchaseBehaviour, @Nullable String channelUse, List<String> preferredChannels) {
        public Habits {
            preferredChannels = List.copyOf(preferredChannels);
        }
    }

    /** Somebody of whom nothing is known yet. */
    public static final Persona NEW = new Persona(
            new Id<>(0), 0, null, new Portrait("", null, null, null), new Habits(null, null, List.of()), false);

    /** The name of the field that holds a list of channels. */
    public static final String CHANNELS = "preferredChannels";

    /** The name of the field that holds the segment's id, which no map file knows. */
    public static final String SEGMENT = "segmentId";

    /** What can be edited, field by field. */
    public static final Fields<Persona> FIELDS = new Fields<>(List.of(
            Field.of(
                    "name",
                    Rule.requiredText(Rule.NAME),
                    p -> p.portrait.name,
                    (p, v) -> p.with(new Portrait(
                            String.valueOf(v), p.portrait.oneLine, p.portrait.needs, p.portrait.demographics))),
            Field.of(
                    "oneLine",
                    Rule.text(Rule.NAME),
                    p -> p.portrait.oneLine,
                    (p, v) -> p.with(
                            new Portrait(p.portrait.name, (String) v, p.portrait.needs, p.portrait.demographics))),
            Field.of(
                    SEGMENT,
                    Rule.whole(1, Integer.MAX_VALUE),
                    Persona::segment,
                    (p, v) -> new Persona(p.id, p.version, (Integer) v, p.portrait, p.habits, p.potential)),
            Field.of(
                    "potential",
                    Rule.orElse(false, Rule.flag()),
                    Persona::potential,
                    (p, v) -> new Persona(p.id, p.version, p.segment, p.portrait, p.habits, Boolean.TRUE.equals(v))),
            Field.of(
                    "needs",
                    Rule.text(Rule.SENTENCES),
                    p -> p.portrait.needs,
                    (p, v) -> p.with(
                            new Portrait(p.portrait.name, p.portrait.oneLine, (String) v, p.portrait.demographics))),
            Field.of(
                    "demographics",
                    Rule.text(Rule.SENTENCES),
                    p -> p.portrait.demographics,
                    (p, v) -> p.with(new Portrait(p.portrait.name, p.portrait.oneLine, p.portrait.needs, (String) v))),
            Field.of(
                    "purchaseBehaviour",
                    Rule.text(Rule.SENTENCES),
                    p -> p.habits.purchaseBehaviour,
                    (p, v) -> p.with(new Habits((String) v, p.habits.channelUse, p.habits.preferredChannels))),
            Field.of(
                    "channelUse",
                    Rule.text(Rule.SENTENCES),
                    p -> p.habits.channelUse,
                    (p, v) -> p.with(new Habits(p.habits.purchaseBehaviour, (String) v, p.habits.preferredChannels))),
            Field.of(
                    CHANNELS,
                    ChannelWords.RULE,
                    p -> p.habits.preferredChannels,
                    (p, v) ->
                            p.with(new Habits(p.habits.purchaseBehaviour, p.habits.channelUse, ChannelWords.in(v))))));

    /** Gives the name. */
    public String name() {
        return portrait.name;
    }

    private Persona with(Portrait changed) {
        return new Persona(id, version, segment, changed, habits, potential);
    }

    private Persona with(Habits changed) {
        return new Persona(id, version, segment, portrait, changed, potential);
    }
}
