package org.journeymaps.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.journeymaps.field.Field;
import org.journeymaps.field.Fields;
import org.journeymaps.platform.People;
import org.journeymaps.platform.Person;
import org.jspecify.annotations.Nullable;

/** The fields of a record as answers say them, from its catalogue: people by name, and without what need not be said. */
public final class FieldsJson {
    private FieldsJson() {}

    /** Gives what a record says, in the order of its fields. */
    public static <R> Map<String, Object> of(R record, Fields<R> fields, People people) {
        Map<String, Object> said = new LinkedHashMap<>();
        for (Field<R> field : fields.all()) {
            if (field.isSaidOf(record)) {
                Object value = named(field.json(record), people);
                if (value != null) {
                    said.put(field.name(), value);
                }
            }
        }
        return said;
    }

    /** Gives somebody by name, and anything else as it is. */
    static @Nullable Object named(@Nullable Object json, People people) {
        return json instanceof Person person ? PersonJson.of(person, people) : json;
    }
}
