package org.journeymaps.field;

import org.journeymaps.platform.Person;
import org.jspecify.annotations.Nullable;

/** Takes a user key, or none, and keeps it as it is in the change log. */
record PersonRule() implements Rule {
    private static final Rule KEY = Rule.text(NAME);

    @Override
    public @Nullable Object check(String field, @Nullable Object sent) {
        return Person.of((String) KEY.check(field, sent));
    }

    @Override
    public String text(Object value) {
        return ((Person) value).key();
    }

    @Override
    public Object stored(String kept) {
        return new Person(kept);
    }

    @Override
    public boolean namesSomebody() {
        return true;
    }
}
