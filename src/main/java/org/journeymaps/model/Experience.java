package org.journeymaps.model;

import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.field.Field;
import org.journeymaps.field.Fields;
import org.journeymaps.field.Rule;
import org.journeymaps.platform.Id;
import org.jspecify.annotations.Nullable;

/**
 * What one persona thinks, expects and feels at one touchpoint, or everyone whose persona says nothing of their own (D03, D14,
 * D15, T09, P04, P12); feelings in the order given.
 *
 * @param persona the id of the persona, nothing for everyone
 */
public record Experience(
        Id<Touchpoint> touchpoint,
        @Nullable Integer persona,
        boolean meets,
        @Nullable String thoughts,
        Expectation expectation,
        @Nullable Emotion experienced,
        @Nullable String reaction,
        List<Feeling> feelings) {

    /** What is expected, where that comes from (D03), and the emotion that goes with it. */
    public record Expectation(
            @Nullable String text,
            @Nullable ExpectationSource source,
            @Nullable Emotion emotion) {
        /** Nothing is said of it. */
        public static final Expectation NONE = new Expectation(null, null, null);
    }

    private static final char OF_PERSONA = '/';

    /** What can be edited in place, field by field. */
    public static final Fields<Experience> FIELDS = new Fields<>(List.of(
            Field.<Experience>of(
                            "thoughts",
                            Rule.text(Rule.SENTENCES),
                            Experience::thoughts,
                            (e, v) -> new Experience(
                                    e.touchpoint,
                                    e.persona,
                                    e.meets,
                                    (String) v,
                                    e.expectation,
                                    e.experienced,
                                    e.reaction,
                                    e.feelings))
                    .labelled("jm.thoughts"),
            Field.<Experience>of(
                            "expectation",
                            Rule.text(Rule.SENTENCES),
                            e -> e.expectation.text,
                            (e, v) -> e.with(new Expectation((String) v, e.expectation.source, e.expectation.emotion)))
                    .labelled("jm.expectation"),
            Field.<Experience>of(
                            "expectationSource",
                            "EXPECT_SOURCE",
                            Rule.orNone(Rule.oneOf(ExpectationSource::of, ExpectationSource.CODES)),
                            e -> e.expectation.source,
                            (e, v) -> e.with(
                                    new Expectation(e.expectation.text, (ExpectationSource) v, e.expectation.emotion)))
                    .labelled("jm.expectation.source"),
            Field.<Experience>of(
                            "reaction",
                            Rule.text(Rule.SENTENCES),
                            Experience::reaction,
                            (e, v) -> new Experience(
                                    e.touchpoint,
                                    e.persona,
                                    e.meets,
                                    e.thoughts,
                                    e.expectation,
                                    e.experienced,
                                    (String) v,
                                    e.feelings))
                    .labelled("jm.reaction"),
            Field.<Experience>of(
                            "expected",
                            Emotion.rule(),
                            Experience::expected,
                            (e, v) -> e.with(new Expectation(e.expectation.text, e.expectation.source, (Emotion) v)))
                    .labelled("jm.emotion.expected"),
            Field.<Experience>of(
                            "experienced",
                            Emotion.rule(),
                            Experience::experienced,
                            (e, v) -> new Experience(
                                    e.touchpoint,
                                    e.persona,
                                    e.meets,
                                    e.thoughts,
                                    e.expectation,
                                    (Emotion) v,
                                    e.reaction,
                                    e.feelings))
                    .labelled("jm.emotion.experienced")));

    /** Whether the persona meets the touchpoint at all, or passes it by (P04); everyone meets it. */
    public static final Field<Experience> MEETS = Field.<Experience>of(
                    "meets",
                    Rule.orElse(true, Rule.flag()),
                    Experience::meets,
                    (e, v) -> new Experience(
                            e.touchpoint,
                            e.persona,
                            Boolean.TRUE.equals(v),
                            e.thoughts,
                            e.expectation,
                            e.experienced,
                            e.reaction,
                            e.feelings))
            .labelled("jm.history.meets");

    /** What is felt. */
    public static final Field<Experience> FEELINGS = Field.<Experience>of(
                    "feelings",
                    Rule.kept((field, sent) -> sent, value -> Feeling.text(feelingsIn(value)), Feeling::of),
                    Experience::feelings,
                    (e, v) -> new Experience(
                            e.touchpoint,
                            e.persona,
                            e.meets,
                            e.thoughts,
                            e.expectation,
                            e.experienced,
                            e.reaction,
                            feelingsIn(v)))
            .labelled("jm.feelings");

    /** Everything of everyone that can change. */
    public static final List<Field<Experience>> EVERY_FIELD =
            Stream.concat(FIELDS.all().stream(), Stream.of(FEELINGS)).toList();

    /** What can be edited of a persona, by the names that everyone's fields have. */
    public static final Fields<Experience> OF_PERSONAS =
            new Fields<>(Stream.concat(FIELDS.all().stream(), Stream.of(MEETS)).toList());

    /** Everything that has a column. */
    public static final Fields<Experience> STORED =
            new Fields<>(Stream.concat(EVERY_FIELD.stream(), Stream.of(MEETS)).toList());

    /** What is taken of everyone. */
    public static final Fields<Experience> EDITED = new Fields<>(EVERY_FIELD);

    /** What is taken of a persona. */
    public static final Fields<Experience> EDITED_OF_PERSONAS = new Fields<>(
            Stream.concat(OF_PERSONAS.all().stream(), Stream.of(FEELINGS)).toList());

    public Experience {
        feelings = List.copyOf(feelings);
    }

    /** What everyone experiences; feelings are term ids. */
    public Experience(
            Id<Touchpoint> touchpoint,
            @Nullable String thoughts,
            @Nullable Emotion expected,
            @Nullable Emotion experienced,
            List<Integer> feelings) {
        this(
                touchpoint,
                null,
                true,
                thoughts,
                new Expectation(null, null, expected),
                experienced,
                null,
                feelings.stream().map(Feeling::new).toList());
    }

    /** Nothing that is known of a persona, or of everyone. */
    public static Experience nothing(Id<Touchpoint> touchpoint, @Nullable Integer persona) {
        return new Experience(touchpoint, persona, true, null, Expectation.NONE, null, null, List.of());
    }

    /** Gives every field that can change; the log knows those of a persona as {@code thoughts/12} (ADR 21). */
    public static List<Field<Experience>> everyFieldOf(@Nullable Integer persona) {
        return persona == null
                ? EVERY_FIELD
                : EDITED_OF_PERSONAS.all().stream()
                        .map(field -> field.loggedAs(field.name() + OF_PERSONA + persona))
                        .toList();
    }

    /** Finds the persona that a field of the log is about. */
    public static @Nullable Integer personaIn(String logged) {
        int mark = logged.indexOf(OF_PERSONA);
        return mark < 0 ? null : Integer.valueOf(logged.substring(mark + 1));
    }

    /** Gives the name that a field of the log has among everyone's. */
    public static String everyones(String logged) {
        int mark = logged.indexOf(OF_PERSONA);
        return mark < 0 ? logged : logged.substring(0, mark);
    }

    /** Gives the same experience at another touchpoint. */
    public Experience at(Id<Touchpoint> other) {
        return new Experience(other, persona, meets, thoughts, expectation, experienced, reaction, feelings);
    }

    /** Whether nobody has said anything yet, or all of it was taken back. */
    public boolean isUnsaid() {
        return equals(nothing(touchpoint, persona));
    }

    private static List<Feeling> feelingsIn(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Feeling.class::cast).toList()
                : List.of();
    }

    /** Gives the emotion that is expected. */
    public @Nullable Emotion expected() {
        return expectation.emotion;
    }

    private Experience with(Expectation changed) {
        return new Experience(touchpoint, persona, meets, thoughts, changed, experienced, reaction, feelings);
    }
}
