package org.journeymaps.mapfile;

import java.util.Map;
import org.journeymaps.field.Fields;
import org.jspecify.annotations.Nullable;

/** Puts values into a tree as files have them; what is absent or not so is left out. */
final class FileValue {
    private FileValue() {}

    static <R> void put(Map<String, Object> tree, Fields<R> fields, R record) {
        fields.portable().forEach(field -> put(tree, field.name(), field.json(record)));
    }

    static void put(Map<String, Object> tree, String name, @Nullable Object value) {
        if (value != null && !value.equals(false)) {
            tree.put(name, value);
        }
    }
}
