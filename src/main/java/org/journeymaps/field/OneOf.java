package org.journeymaps.field;

import java.util.List;
import java.util.function.Function;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/** Takes one of some codes, reads it as a value, and keeps it as the code. */
record OneOf(Function<String, ?> reader, List<String> codes) implements Rule {
    @Override
    public @Nullable Object check(String field, @Nullable Object sent) {
        if (!(sent instanceof String code) || !codes.contains(code)) {
            throw new Invalid(field, Text.of("jm.problem.oneof", String.join(", ", codes)));
        }
        return reader.apply(code);
    }

    @Override
    public String text(Object value) {
        return codes.stream()
                .filter(code -> value.equals(reader.apply(code)))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Object stored(String kept) {
        return reader.apply(kept);
    }
}
