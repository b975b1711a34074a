package org.journeymaps.mapfile;

import java.time.LocalDate;
import java.util.Map;
import org.journeymaps.field.Fields;
import org.journeymaps.model.Emotion;
import org.journeymaps.model.ExpectationSource;
import org.journeymaps.model.Period;
import org.journeymaps.model.Promise;
import org.jspecify.annotations.Nullable;

/** Puts values into a tree as files have them; what is absent or not so is left out. */
final class FileValue {
    private FileValue() {}

    static <R> void put(Map<String, Object> tree, Fields<R> fields, R record) {
        fields.portable().forEach(field -> put(tree, field.name(), field.read().apply(record)));
    }

    static void put(Map<String, Object> tree, String name, @Nullable Object value) {
        if (value instanceof Emotion emotion) {
            tree.put(name, emotion.value());
        } else if (value instanceof Period period) {
            tree.put(name, period.code());
        } else if (value instanceof ExpectationSource source) {
            tree.put(name, source.code());
        } else if (value instanceof LocalDate day) {
            tree.put(name, day.toString());
        } else if (value instanceof Promise promise) {
            tree.put(name, promise.code());
        } else if (value != null && !value.equals(false)) {
            tree.put(name, value);
        }
    }
}
