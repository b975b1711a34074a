package org.journeymaps.persona;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.field.Rule;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.journeymaps.term.Term;
import org.journeymaps.term.TermKind;
import org.journeymaps.term.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The channels that somebody likes, the best one first, as they are kept: {@code #email} for a built-in word, or a word as it was typed. */
public final class ChannelWords {
    /** Most channels that one persona ranks. */
    public static final int MOST = 20;

    /** Longest word for a channel, in characters. */
    public static final int LONGEST = 100;

    private static final String BUILT_IN = "#";

    /** Takes a list of words, each of them once. */
    static final Rule RULE = ChannelWords::checked;

    private ChannelWords() {}

    private static Object checked(String field, @Nullable Object sent) {
        if (sent == null) {
            return List.of();
        }
        if (!(sent instanceof List<?> words)) {
            throw new Invalid(field, Text.of("jm.problem.notalist"));
        }
        if (words.size() > MOST) {
            throw new Invalid(field, Text.of("jm.problem.toomany", words.size(), MOST));
        }
        Rule word = Rule.requiredText(LONGEST);
        return words.stream()
                .map(one -> String.valueOf(word.check(field, one)).replaceAll("\\s+", " "))
                .distinct()
                .toList();
    }

    static List<String> in(@Nullable Object value) {
        return value instanceof List<?> words
                ? words.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Gives words as they are kept: those that are built in, in whatever language, by their key. */
    static Object kept(Vocabulary vocabulary, @Nullable Object checked) {
        List<String> kept = new ArrayList<>();
        for (String word : in(checked)) {
            String told = vocabulary
                    .keyOf(TermKind.CHANNEL, word)
                    .map(key -> BUILT_IN + key)
                    .orElse(word);
            if (!kept.contains(told)) {
                kept.add(told);
            }
        }
        return List.copyOf(kept);
    }

    /** Lists the words that are built in. */
    public static List<Text> builtIn() {
        return Vocabulary.KEYS.getOrDefault(TermKind.CHANNEL, List.of()).stream()
                .map(key -> label(BUILT_IN + key))
                .toList();
    }

    /** Gives the words to show for what is kept. */
    public static Text label(String kept) {
        String key = kept.startsWith(BUILT_IN) ? kept.substring(BUILT_IN.length()) : null;
        boolean known = key != null
                && Vocabulary.KEYS.getOrDefault(TermKind.CHANNEL, List.of()).contains(key);
        return new Term(0, TermKind.CHANNEL, kept, known ? key : null).label();
    }
}
