package org.journeymaps.map;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One editable field of a record: its name in JSON and in the change log, its rule, and how the record gives and takes it. */
public record Field<R>(
        String name, Rule rule, Function<R, @Nullable Object> read, BiFunction<R, @Nullable Object, R> write) {

    public static <R> Field<R> of(
            String name, Rule rule, Function<R, @Nullable Object> read, BiFunction<R, @Nullable Object, R> write) {
        return new Field<>(name, rule, read, write);
    }
}
