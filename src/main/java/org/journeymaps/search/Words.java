package org.journeymaps.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are searched: lower case, letters and digits only, so that none of them means anything to a database. */
final class Words {
    /** Most words that are looked for at once; the longest say most. */
    static final int MOST = 5;

    private static final int SHORTEST = 2;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Words() {}

    static String plain(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Gives the words to look for; none when nothing of what was typed is long enough. */
    static List<String> of(String typed) {
        return Arrays.stream(plain(typed).split(" "))
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .limit(MOST)
                .toList();
    }
}
