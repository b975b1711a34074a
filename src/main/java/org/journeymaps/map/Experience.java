package org.journeymaps.map;

import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.platform.Id;
import org.jspecify.annotations.Nullable;

/** What everyone thinks, expects and feels at one touchpoint; feelings are term ids in the order given (D14, D15, T09). */
public record Experience(
        Id<Touchpoint> touchpoint,
        @Nullable String thoughts,
        @Nullable Emotion expected,
        @Nullable Emotion experienced,
        List<Integer> feelings) {

    /** What can be edited in place, field by field. */
    public static final Fields<Experience> FIELDS = new Fields<>(List.of(
            Field.of(
                    "thoughts",
                    Rule.text(Rule.SENTENCES),
                    Experience::thoughts,
                    (e, v) -> new Experience(e.touchpoint, (String) v, e.expected, e.experienced, e.feelings)),
            Field.of(
                    "expected",
                    Rule.emotion(),
                    Experience::expected,
                    (e, v) -> new Experience(e.touchpoint, e.thoughts, (Emotion) v, e.experienced, e.feelings)),
            Field.of(
                    "experienced",
                    Rule.emotion(),
                    Experience::experienced,
                    (e, v) -> new Experience(e.touchpoint, e.thoughts, e.expected, (Emotion) v, e.feelings))));

    /** The words for what is felt, as term ids. */
    public static final Field<Experience> FEELINGS = Field.of(
            "feelings",
            Rule.numbers(),
            Experience::feelings,
            (e, v) -> new Experience(e.touchpoint, e.thoughts, e.expected, e.experienced, Rule.numbersIn(v)));

    /** Everything that can change. */
    public static final List<Field<Experience>> EVERY_FIELD =
            Stream.concat(FIELDS.all().stream(), Stream.of(FEELINGS)).toList();

    public Experience {
        feelings = List.copyOf(feelings);
    }
}
