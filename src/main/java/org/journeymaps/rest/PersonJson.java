package org.journeymaps.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.journeymaps.platform.People;
import org.journeymaps.platform.Person;
import org.jspecify.annotations.Nullable;

/** Somebody by name; who is gone has none. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonJson(@Nullable String name) {
    public static @Nullable PersonJson of(@Nullable Person person, People people) {
        return person == null
                ? null
                : new PersonJson(people.nameOf(person.key()).orElse(null));
    }
}
