package org.journeymaps.term;

import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/** A word of one project's vocabulary; a built-in word has a key and is shown in the viewer's language. */
public record Term(
        int id, TermKind kind, String name, @Nullable String key) {

    /** Gives the word to show. */
    public Text label() {
        return key == null ? Text.verbatim(name) : Vocabulary.label(kind, key);
    }

    /** Gives what two spellings of one word have in common; it is no longer than the word. */
    public static String spelling(String word) {
        StringBuilder small = new StringBuilder();
        word.strip().codePoints().map(Character::toLowerCase).forEach(small::appendCodePoint);
        return small.toString();
    }
}
