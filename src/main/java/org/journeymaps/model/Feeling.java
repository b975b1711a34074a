package org.journeymaps.model;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One feeling at a touchpoint, as the id of its word: whether it is expected or experienced (D14), and what we do about it (D15). */
public record Feeling(int term, boolean expected, @Nullable String response) {
    private static final String NEXT = ",";
    private static final String EXPECTED = "e";
    private static final char RESPONSE = ':';

    /** A feeling that is experienced and about which nothing is done. */
    public Feeling(int term) {
        this(term, false, null);
    }

    /** Gives feelings as they are kept in one text, as {@code 3,5e,7:We+call+back}. */
    public static String text(List<Feeling> feelings) {
        return feelings.stream().map(Feeling::text).collect(Collectors.joining(NEXT));
    }

    private String text() {
        String told = response == null ? "" : RESPONSE + URLEncoder.encode(response, StandardCharsets.UTF_8);
        return term + (expected ? EXPECTED : "") + told;
    }

    /** Reads {@link #text} back; nothing stands for none. */
    public static List<Feeling> of(@Nullable String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split(NEXT))
                        .filter(one -> !one.isEmpty())
                        .map(Feeling::one)
                        .toList();
    }

    private static Feeling one(String text) {
        int mark = text.indexOf(RESPONSE);
        String word = mark < 0 ? text : text.substring(0, mark);
        String response = mark < 0 ? null : URLDecoder.decode(text.substring(mark + 1), StandardCharsets.UTF_8);
        boolean expected = word.endsWith(EXPECTED);
        return new Feeling(
                Integer.parseInt(expected ? word.substring(0, word.length() - 1) : word), expected, response);
    }
}
