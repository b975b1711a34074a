package org.journeymaps.improvement;

import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.field.Field;
import org.journeymaps.field.Fields;
import org.journeymaps.field.Rule;
import org.journeymaps.finding.Finding;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Anchored;
import org.journeymaps.platform.Id;
import org.jspecify.annotations.Nullable;

/**
 * A proposal for any part of the map or all of it (P16), scored from 1 to 5 on feasibility and impact (P28), with why it is
 * made, what was decided, and the pains that it addresses.
 */
public record Improvement(
        Id<Improvement> id,
        Anchor anchor,
        String text,
        Score score,
        Worth worth,
        Decision decision,
        List<Id<Finding>> addresses)
        implements Anchored<Improvement> {

    /** How feasible it is and how much it would change, from 1 to 5. */
    public record Score(
            @Nullable Integer feasibility, @Nullable Integer impact) {}

    public Improvement {
        addresses = List.copyOf(addresses);
    }

    /** A proposal of which no more is said yet. */
    public Improvement(Id<Improvement> id, Anchor anchor, String text, Score score, List<Id<Finding>> addresses) {
        this(id, anchor, text, score, Worth.UNKNOWN, Decision.NONE, addresses);
    }

    private static final List<Field<Improvement>> OWN = List.of(
            Field.<Improvement>of(
                            "text",
                            "WORDING",
                            Rule.requiredText(Rule.SENTENCES),
                            Improvement::text,
                            (i, v) -> new Improvement(
                                    i.id, i.anchor, String.valueOf(v), i.score, i.worth, i.decision, i.addresses))
                    .labelled("jm.history.text"),
            Field.<Improvement>of(
                            "feasibility",
                            Rule.whole(1, 5),
                            i -> i.score.feasibility(),
                            (i, v) -> i.with(new Score((Integer) v, i.score.impact())))
                    .labelled("jm.feasibility"),
            Field.<Improvement>of(
                            "impact",
                            Rule.whole(1, 5),
                            i -> i.score.impact(),
                            (i, v) -> i.with(new Score(i.score.feasibility(), (Integer) v)))
                    .labelled("jm.impact"));

    /** What can be edited in place, field by field. */
    public static final Fields<Improvement> FIELDS = new Fields<>(Stream.of(
                    OWN,
                    Worth.FIELDS.stream()
                            .map(field -> field.in(Improvement::worth, Improvement::with))
                            .toList(),
                    Decision.FIELDS.stream()
                            .map(field -> field.in(Improvement::decision, Improvement::with))
                            .toList())
            .flatMap(List::stream)
            .toList());

    /** The pains that it addresses. */
    public static final Field<Improvement> ADDRESSES = Field.<Improvement>of(
                    "addresses",
                    Rule.numbers(),
                    i -> i.addresses.stream().map(Id::value).toList(),
                    (i, v) -> new Improvement(
                            i.id,
                            i.anchor,
                            i.text,
                            i.score,
                            i.worth,
                            i.decision,
                            Rule.numbersIn(v).stream()
                                    .map(number -> new Id<Finding>(number))
                                    .toList()))
            .labelled("jm.history.addresses");

    /** What is chosen among the findings of the map. */
    public static final Fields<Improvement> ADDRESSED = new Fields<>(List.of(ADDRESSES));

    /** Everything that can change. */
    public static final List<Field<Improvement>> EVERY_FIELD =
            Stream.concat(FIELDS.all().stream(), Stream.of(ADDRESSES)).toList();

    private Improvement with(Score changed) {
        return new Improvement(id, anchor, text, changed, worth, decision, addresses);
    }

    private Improvement with(Worth changed) {
        return new Improvement(id, anchor, text, score, changed, decision, addresses);
    }

    private Improvement with(Decision changed) {
        return new Improvement(id, anchor, text, score, worth, changed, addresses);
    }

    /** An improvement of which nothing is said yet. */
    public static Improvement at(Id<Improvement> id, Anchor anchor) {
        return new Improvement(id, anchor, "", new Score(null, null), List.of());
    }

    /** Gives the same improvement with what it addresses. */
    public Improvement addressing(List<Id<Finding>> findings) {
        return new Improvement(id, anchor, text, score, worth, decision, findings);
    }

    @Override
    public Improvement withId(Id<Improvement> given) {
        return new Improvement(given, anchor, text, score, worth, decision, addresses);
    }
}
