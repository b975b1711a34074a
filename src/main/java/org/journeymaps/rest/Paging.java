package org.journeymaps.rest;

import java.util.List;
import java.util.function.Function;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for; no answer holds more than {@link #MOST} entries. Lists go by offset and limit; logs, which
 * grow at their beginning, go by limit and the entry before which to read (ADR 27).
 */
public record Paging(int offset, int limit) {
    /** Most entries of one answer, and how many of a list there are unless fewer are asked for. */
    public static final int MOST = 1000;

    private static final int FARTHEST = 1_000_000;

    /** One page as it goes out; more says that the list goes on behind it. */
    public record Page<J>(List<J> entries, boolean more) {}

    /** Reads both numbers; throws {@link Invalid} naming {@code offset} or {@code limit}. */
    public static Paging of(@Nullable String offset, @Nullable String limit) {
        return of(offset, limit, MOST, MOST);
    }

    /** Reads both numbers for a list that has a usual and a largest page of its own. */
    public static Paging of(@Nullable String offset, @Nullable String limit, int usual, int most) {
        return new Paging(
                offset == null ? 0 : number("offset", offset, 0, FARTHEST),
                limit == null ? usual : number("limit", limit, 1, most));
    }

    private static int number(String field, String text, int least, int most) {
        int number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw new Invalid(field, Text.of("jm.problem.wholenumber", least, most));
        }
        return number;
    }

    /** Cuts this page out of a list that was read whole; only its entries are turned into what goes out. */
    public <R, J> Page<J> cut(List<R> all, Function<R, J> json) {
        return first(all.stream().skip(offset).toList(), json);
    }

    /** Makes this page of what was read from its beginning on; the entry behind it, if there is one, says that there is more. */
    public <R, J> Page<J> first(List<R> found, Function<R, J> json) {
        return new Page<>(found.stream().limit(limit).map(json).toList(), found.size() > limit);
    }
}
