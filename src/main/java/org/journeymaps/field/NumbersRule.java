package org.journeymaps.field;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes what code has put together, which is never sent: a list of whole numbers. */
record NumbersRule() implements Rule {
    private static final String NEXT = ",";

    @Override
    public @Nullable Object check(String field, @Nullable Object sent) {
        return sent;
    }

    @Override
    public String text(Object value) {
        return Rule.numbersIn(value).stream().map(String::valueOf).collect(Collectors.joining(NEXT));
    }

    @Override
    public Object stored(String kept) {
        return Stream.of(kept.split(NEXT))
                .filter(part -> !part.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }
}
