package org.journeymaps.platform;

import org.jspecify.annotations.Nullable;

/** Somebody by user key, who may be gone; people know them by the name that {@link People} gives. */
public record Person(String key) {

    /** Gives somebody as tables keep them, or nobody. */
    public static @Nullable Person of(@Nullable String key) {
        return key == null ? null : new Person(key);
    }

    public static @Nullable String keyOf(@Nullable Person person) {
        return person == null ? null : person.key();
    }
}
