package org.journeymaps.platform.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import net.java.ao.Entity;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** Reads many rows in one statement and turns each into a record at once. */
public final class Rows {
    /** Oracle takes no more values in one list. */
    static final int MOST_VALUES = 1000;

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

    /** A column and the values that are wanted in it. */
    public record In(String column, List<?> values) {}

    /** Reads the rows whose column holds one of the values by id, in a statement for every 1,000 values (QR5). */
    public static <R extends Entity, T> List<T> readIn(
            ActiveObjects ao, Class<R> type, String columns, In wanted, Function<R, @Nullable T> mapping) {
        List<T> records = new ArrayList<>();
        for (Object[] values : chunks(wanted.values())) {
            Query query = Query.select(columns)
                    .where(in(wanted.column(), values.length), values)
                    .order("ID");
            records.addAll(read(ao, type, query, mapping));
        }
        return records;
    }

    /** Splits values into as many as one list may hold; none for none. */
    public static List<Object[]> chunks(List<?> values) {
        List<Object[]> chunks = new ArrayList<>();
        for (int from = 0; from < values.size(); from += MOST_VALUES) {
            chunks.add(values.subList(from, Math.min(from + MOST_VALUES, values.size()))
                    .toArray());
        }
        return chunks;
    }

    /** A column whose value tells that a row read back is the one that was added. */
    public record Witness<R>(String column, Function<R, Object> read) {}

    /**
     * Adds rows of a map whose turn it is in one batch and reads their numbers back in one statement, in the order given;
     * numbers rise within a batch, and no one else adds to the map meanwhile.
     */
    public static <R extends Entity> List<Integer> addAll(
            ActiveObjects ao, Class<R> type, Query owner, Witness<R> witness, List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        create(ao, type, rows);
        List<Integer> numbers = new ArrayList<>();
        ao.stream(type, owner.order("ID DESC").limit(rows.size()), row -> {
            Object expected = rows.get(rows.size() - 1 - numbers.size()).get(witness.column());
            if (!Objects.equals(witness.read().apply(row), expected)) {
                throw new IllegalStateException("rows of " + type.getSimpleName() + " came back in another order");
            }
            numbers.add(row.getID());
        });
        Collections.reverse(numbers);
        return numbers;
    }

    /** Adds rows in one batch. */
    public static <R extends Entity> void addAll(ActiveObjects ao, Class<R> type, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            create(ao, type, rows);
        }
    }

    /** The batch insert was never seen in Jira's own interface, only in the library below it: without it rows go one by one. */
    private static <R extends Entity> void create(ActiveObjects ao, Class<R> type, List<Map<String, Object>> rows) {
        try {
            ao.create(type, rows);
        } catch (NoSuchMethodError | AbstractMethodError e) {
            rows.forEach(row -> ao.create(type, row));
        }
    }

    /** Finds one row with all its columns in one statement; the row type must be annotated to preload. */
    public static <R extends Entity> @Nullable R one(
            ActiveObjects ao, Class<R> type, String criteria, Object... values) {
        R[] found = ao.find(type, Query.select().where(criteria, values));
        return found.length == 0 ? null : found[0];
    }

    /** Gives {@code COLUMN IN (?, ?, …)} for that many values, at least one and at most those of one chunk. */
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
