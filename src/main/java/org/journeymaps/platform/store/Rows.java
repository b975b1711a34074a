package org.journeymaps.platform.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.java.ao.Entity;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** Reads many rows in one statement and turns each into a record at once. */
public final class Rows {
    private Rows() {}

    /** Reads the rows that match; columns names all that the mapping touches, as {@code "ID,NAME"}. */
    public static <R extends Entity, T> List<T> read(
            ActiveObjects ao, Class<R> type, Query query, Function<R, @Nullable T> mapping) {
        List<T> records = new ArrayList<>();
        ao.stream(type, query, row -> {
            T mapped = mapping.apply(row);
            if (mapped != null) {
                records.add(mapped);
            }
        });
        return records;
    }

    /** Finds one row with all its columns in one statement; the row type must be annotated to preload. */
    public static <R extends Entity> @Nullable R one(
            ActiveObjects ao, Class<R> type, String criteria, Object... values) {
        R[] found = ao.find(type, Query.select().where(criteria, values));
        return found.length == 0 ? null : found[0];
    }

    /** Gives {@code COLUMN IN (?, ?, …)} for that many values, at least one. */
    public static String in(String column, int count) {
        return column + " IN (" + String.join(", ", Collections.nCopies(count, "?")) + ")";
    }

    /** Gives the values of a new row without those that are absent, because Active Objects stores null for them anyway. */
    public static Map<String, Object> values(@Nullable Object... namesAndValues) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                values.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return values;
    }
}
