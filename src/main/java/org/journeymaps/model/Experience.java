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
        Said said,
        @Nullable Emotion expected,
        @Nullable Emotion experienced,
        List<Feeling> feelings) {

    /** What is said in words; whoever does not meet a touchpoint passes it by (P04). */
    public record Said(
            boolean meets,
            @Nullable String thoughts,
            @Nullable String expectation,
            @Nullable ExpectationSource source,
            @Nullable String reaction) {
        static final Said NOTHING = new Said(true, null, null, null, null);
    }

    private static final char OF_PERSONA = '/';

    /** What can be edited in place, field by field. */
    public static final Fields<Experience> FIELDS = new Fields<>(List.of(
            Field.of(
                    "thoughts",
                    Rule.text(Rule.SENTENCES),
                    e -> e.said.thoughts,
                    (e, v) -> e.with(
                            new Said(e.said.meets, (String) v, e.said.expectation, e.said.source, e.said.reaction))),
            Field.of(
                    "expectation",
                    Rule.text(Rule.SENTENCES),
                    e -> e.said.expectation,
                    (e, v) -> e.with(
                            new Said(e.said.meets, e.said.thoughts, (String) v, e.said.source, e.said.reaction))),
            Field.of(
                    "expectationSource",
                    Rule.orNone(Rule.oneOf(ExpectationSource::of, ExpectationSource.CODES)),
                    e -> e.said.source,
                    (e, v) -> e.with(new Said(
                            e.said.meets,
                            e.said.thoughts,
                            e.said.expectation,
                            (ExpectationSource) v,
                            e.said.reaction))),
            Field.of(
                    "reaction",
                    Rule.text(Rule.SENTENCES),
                    e -> e.said.reaction,
                    (e, v) -> e.with(
                            new Said(e.said.meets, e.said.thoughts, e.said.expectation, e.said.source, (String) v))),
            Field.of(
                    "expected",
                    Emotion.rule(),
                    Experience::expected,
                    (e, v) -> new Experience(e.touchpoint, e.persona, e.said, (Emotion) v, e.experienced, e.feelings)),
            Field.of(
                    "experienced",
                    Emotion.rule(),
                    Experience::experienced,
                    (e, v) -> new Experience(e.touchpoint, e.persona, e.said, e.expected, (Emotion) v, e.feelings))));

    /** Whether the persona meets the touchpoint at all (P04); everyone does. */
    public static final Field<Experience> MEETS = Field.of(
            "meets",
            Rule.orElse(true, Rule.flag()),
            e -> e.said.meets,
            (e, v) -> e.with(new Said(
                    Boolean.TRUE.equals(v), e.said.thoughts, e.said.expectation, e.said.source, e.said.reaction)));

    /** What is felt. */
    public static final Field<Experience> FEELINGS = Field.of(
            "feelings",
            Rule.kept((field, sent) -> sent, value -> Feeling.text(feelingsIn(value)), Feeling::of),
            Experience::feelings,
            (e, v) -> new Experience(e.touchpoint, e.persona, e.said, e.expected, e.experienced, feelingsIn(v)));

    /** Everything of everyone that can change. */
    public static final List<Field<Experience>> EVERY_FIELD =
            Stream.concat(FIELDS.all().stream(), Stream.of(FEELINGS)).toList();

    /** What can be edited of a persona, by the names that everyone's fields have. */
    public static final Fields<Experience> OF_PERSONAS =
            new Fields<>(Stream.concat(FIELDS.all().stream(), Stream.of(MEETS)).toList());

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
                new Said(true, thoughts, null, null, null),
                expected,
                experienced,
                feelings.stream().map(Feeling::new).toList());
    }

    /** Nothing that is known of a persona, or of everyone. */
    public static Experience nothing(Id<Touchpoint> touchpoint, @Nullable Integer persona) {
        return new Experience(touchpoint, persona, Said.NOTHING, null, null, List.of());
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

    /** Whether nobody has said anything yet, or all of it was taken back. */
    public boolean isUnsaid() {
        return equals(nothing(touchpoint, persona));
    }

    public @Nullable String thoughts() {
        return said.thoughts;
    }

    private static List<Feeling> feelingsIn(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Feeling.class::cast).toList()
                : List.of();
    }

    private Experience with(Said changed) {
        return new Experience(touchpoint, persona, changed, expected, experienced, feelings);
    }
}
