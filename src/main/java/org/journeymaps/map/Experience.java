package org.journeymaps.map;

import java.util.List;
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

    public Experience {
        feelings = List.copyOf(feelings);
    }
}
