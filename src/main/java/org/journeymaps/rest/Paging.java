package org.journeymaps.rest;

import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/** Which part of a list is asked for; no answer holds more than {@link #MOST} entries. */
public record Paging(int offset, int limit) {
    /** Most entries of one answer, and how many there are unless fewer are asked for. */
    public static final int MOST = 1000;

    private static final int FARTHEST = 1_000_000;

    /** Reads both numbers; throws {@link Invalid} naming {@code offset} or {@code limit}. */
    public static Paging of(@Nullable String offset, @Nullable String limit) {
        return new Paging(
                offset == null ? 0 : number("offset", offset, 0, FARTHEST),
                limit == null ? MOST : number("limit", limit, 1, MOST));
    }

    private static int number(String field, String text, int least, int most) {
        int number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw new Invalid(field, Text.of("jm.problem.wholenumber", least, most));
        }
        return number;
    }
}
