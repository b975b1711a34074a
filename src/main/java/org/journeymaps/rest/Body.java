package org.journeymaps.rest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/** A JSON object that was sent, with only the fields that are known. */
public final class Body {
    private final Map<String, ? extends @Nullable Object> fields;

    private Body(Map<String, ? extends @Nullable Object> fields) {
        this.fields = fields;
    }

    /** Takes an object whose fields are all known; throws {@link Invalid} naming the one that is not. */
    public static Body of(@Nullable Map<String, ? extends @Nullable Object> fields, String... known) {
        Map<String, ? extends @Nullable Object> sent = sent(fields);
        Set<String> names = Set.of(known);
        for (String name : sent.keySet()) {
            if (!names.contains(name)) {
                throw new Invalid(name, Text.of("jm.problem.unknownfield"));
            }
        }
        return new Body(sent);
    }

    /** Gives the fields of an object; throws {@link Invalid} when nothing was sent. */
    public static Map<String, ? extends @Nullable Object> sent(
            @Nullable Map<String, ? extends @Nullable Object> fields) {
        if (fields == null) {
            throw new Invalid(List.of(Fault.general(Text.of("jm.problem.notjson"))));
        }
        return fields;
    }

    public Map<String, ? extends @Nullable Object> fields() {
        return fields;
    }

    public @Nullable Object get(String name) {
        return fields.get(name);
    }

    /** Gives a list of whole numbers as it was sent; throws {@link Invalid} with the reason when it is none. */
    public List<Integer> numbers(String name, String problem) {
        if (!(fields.get(name) instanceof List<?> list) || !list.stream().allMatch(Integer.class::isInstance)) {
            throw new Invalid(name, Text.of(problem));
        }
        return list.stream().map(Integer.class::cast).toList();
    }

    /** Gives a text as it was sent; throws {@link Invalid} when there is none. */
    public String text(String name) {
        if (fields.get(name) instanceof String text) {
            return text;
        }
        throw new Invalid(name, Text.of("jm.problem.required"));
    }
}
