package org.journeymaps.field;

import java.util.List;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/** The editable fields of one kind of record; the one place that knows their names and limits. */
public record Fields<R>(List<Field<R>> all) {
    public Fields {
        all = List.copyOf(all);
    }

    /** Gives the fields that mean the same in every installation; user keys do not. */
    public List<Field<R>> portable() {
        return all.stream().filter(field -> !field.rule().namesSomebody()).toList();
    }

    /** Finds a field by name; throws {@link Invalid} naming it when there is none. */
    public Field<R> named(String name) {
        return all.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Invalid(name, Text.of("jm.problem.unknownfield")));
    }

    /** Gives the value as it would be stored; throws {@link Invalid} naming the field. */
    public @Nullable Object checked(String name, @Nullable Object sent) {
        return named(name).rule().check(name, sent);
    }

    /** Gives a text as it would be stored; throws {@link Invalid} naming the field. */
    public @Nullable String text(String name, @Nullable Object sent) {
        return (String) checked(name, sent);
    }

    /** Gives a required text as it would be stored; throws {@link Invalid} naming the field. */
    public String requiredText(String name, @Nullable Object sent) {
        return String.valueOf(checked(name, sent));
    }
}
