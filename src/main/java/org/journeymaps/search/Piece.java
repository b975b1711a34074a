package org.journeymaps.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one revision of a map made of a field: a piece of its text, as it is shown and as it is searched, and words that are
 * gone from it. Pieces are only ever added, one write each; for every word the latest piece that knows it is right (ADR 20).
 *
 * @param said the piece in lower case with nothing but letters, digits and single spaces
 * @param gone words that the field held before and does not hold any more
 */
public record Piece(Where where, int revision, String shown, String said, String gone) {
    /** Longest text that every database of Jira searches, in characters. */
    public static final int LONGEST = 450;

    private static final int CUT = 400;
    private static final int OVERLAP = 80;

    /** Says whether all the words stand in this piece. */
    boolean says(List<String> words) {
        return words.stream().allMatch(said::contains);
    }

    /** Gives the pieces of a change of a field; none when nothing was and is said. */
    public static List<Piece> of(Where where, int revision, @Nullable String before, @Nullable String after) {
        List<String> shown = after == null ? List.of() : cut(after);
        List<String> gone = before == null ? List.of() : packed(gone(before, after == null ? "" : after));
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < Math.max(shown.size(), gone.size()); i++) {
            String text = i < shown.size() ? shown.get(i) : "";
            String words = i < gone.size() ? gone.get(i) : "";
            pieces.add(new Piece(where, revision, text, bounded(Words.plain(text)), words));
        }
        return pieces;
    }

    private static String bounded(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    /** Cuts at spaces; what stands around a cut stands in both pieces, so that words beside each other are found together. */
    private static List<String> cut(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (text.length() - from > CUT) {
            int space = text.lastIndexOf(' ', from + CUT);
            int end = space > from + OVERLAP ? space : from + CUT;
            pieces.add(text.substring(from, end));
            int back = text.indexOf(' ', end - OVERLAP);
            from = back >= 0 && back < end ? back + 1 : end;
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    private static Set<String> gone(String before, String after) {
        Set<String> words = new LinkedHashSet<>(List.of(Words.plain(before).split(" ")));
        words.removeAll(List.of(Words.plain(after).split(" ")));
        return words;
    }

    private static List<String> packed(Set<String> words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            if (line.length() + word.length() + 1 > LONGEST && line.length() > 0) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(bounded(word));
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }
}
