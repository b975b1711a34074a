package org.journeymaps.term;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.platform.Languages;
import org.journeymaps.problem.Text;

/** The words that the app brings along (T05, T16, P10, L06, M08), recognised in each of the four languages. */
public final class Vocabulary {
    /** Every built-in word's key by its kind. */
    public static final Map<TermKind, List<String>> KEYS = Map.of(
            TermKind.CHANNEL, List.of("sms", "rcs", "whatsapp", "viber", "email", "phone", "website", "chat"),
            TermKind.TYPE,
                    List.of(
                            "email",
                            "phone",
                            "waiting",
                            "chat",
                            "form",
                            "facetoface",
                            "website",
                            "landingpage",
                            "socialmedia",
                            "mailsystem",
                            "message",
                            "survey",
                            "conversation"),
            TermKind.FEELING,
                    List.of(
                            "happy",
                            "satisfied",
                            "relieved",
                            "safe",
                            "delighted",
                            "curious",
                            "neutral",
                            "indifferent",
                            "unsure",
                            "confused",
                            "worried",
                            "irritated",
                            "frustrated",
                            "angry",
                            "disappointed",
                            "resigned",
                            "overlooked"),
            TermKind.EVIDENCE, List.of("interview", "focusgroup", "observation", "data", "survey", "workshop"),
            TermKind.DEPARTMENT, List.of());

    private final Map<String, String> keys = new HashMap<>();

    public Vocabulary() {
        KEYS.forEach((kind, all) -> all.forEach(key ->
                Languages.words(label(kind, key).key()).forEach(word -> keys.putIfAbsent(place(kind, word), key))));
    }

    /** Finds the built-in word with this name in any of the four languages. */
    public Optional<String> keyOf(TermKind kind, String name) {
        return Optional.ofNullable(keys.get(place(kind, name)));
    }

    /** Gives the English word behind a key, which {@link #keyOf} knows. */
    public static String word(TermKind kind, String key) {
        return Languages.words(label(kind, key).key()).findFirst().orElseThrow();
    }

    /** Gives the built-in words of a kind. */
    public static List<Text> labels(TermKind kind) {
        return KEYS.getOrDefault(kind, List.of()).stream()
                .map(key -> label(kind, key))
                .toList();
    }

    static Text label(TermKind kind, String key) {
        return Text.of("jm.term." + kind.code() + "." + key);
    }

    /** Gives what two spellings of one word have in common. */
    static String place(TermKind kind, String name) {
        return kind.code() + ":" + Term.spelling(name);
    }
}
