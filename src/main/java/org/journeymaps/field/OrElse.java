package org.journeymaps.field;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes what a rule takes, and a value that stands for none; a flag that is so need not be said. */
record OrElse(Object absent, Rule rule) implements Rule {
    @Override
    public @Nullable Object check(String field, @Nullable Object sent) {
        return sent == null ? absent : rule.check(field, sent);
    }

    @Override
    public String text(Object value) {
        return rule.text(value);
    }

    @Override
    public Object stored(String kept) {
        return rule.stored(kept);
    }

    @Override
    public List<String> codes() {
        return rule.codes();
    }

    @Override
    public boolean isUsual(Object value) {
        return value instanceof Boolean && value.equals(absent);
    }
}
