package org.journeymaps.field.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Entity;
import org.journeymaps.field.Field;
import org.journeymaps.field.Fields;
import org.journeymaps.platform.store.Column;
import org.jspecify.annotations.Nullable;

/**
 * The columns in which one kind of record keeps its fields, taken from its catalogue of fields: what is selected, inserted and updated.
 * The row's getters and setters are written by hand, because Active Objects need them; a field without them is refused when
 * the store is made.
 */
public final class FieldColumns<W extends Entity, R> {
    private final String others;
    private final List<Accessors<R>> all;

    private record Accessors<R>(Field<R> field, Method getter, Method setter) {}

    /** Takes the columns of the row that keep no field, as {@code "ID,MAP_ID"}. */
    public FieldColumns(Class<W> row, String others, Fields<R> fields) {
        this.others = others;
        this.all = fields.all().stream().map(field -> accessors(row, field)).toList();
    }

    private static <R> Accessors<R> accessors(Class<?> row, Field<R> field) {
        String property = Stream.of(field.column().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining());
        return new Accessors<>(
                field,
                method(
                        row,
                        method -> method.getName().matches("(get|is)" + property) && method.getParameterCount() == 0,
                        field),
                method(row, method -> method.getName().equals("set" + property), field));
    }

    private static Method method(Class<?> row, Predicate<Method> wanted, Field<?> field) {
        Method found = Stream.of(row.getMethods())
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        row.getSimpleName() + " has no column " + field.column() + " for the field " + field.name()));
        found.setAccessible(true); // rows are known to their own package only
        return found;
    }

    /** Gives every column of the row, for reading many rows in one statement. */
    public String names() {
        return Stream.concat(
                        Stream.of(others), all.stream().map(one -> one.field().column()))
                .collect(Collectors.joining(","));
    }

    /** Gives the other values of a new row, and what the record says in its fields; what is absent is left out. */
    public Map<String, Object> values(Map<String, Object> others, R record) {
        Map<String, Object> values = new HashMap<>(others);
        for (Accessors<R> one : all) {
            Object value = one.field().stored(record);
            if (value != null) {
                values.put(one.field().column(), value);
            }
        }
        return values;
    }

    /** Gives the record with all that the row says in its fields. */
    public R read(W row, R record) {
        R read = record;
        for (Accessors<R> one : all) {
            read = one.field().loaded(read, invoke(one.getter(), row));
        }
        return read;
    }

    /** Gives the columns that an edit of the record may change. */
    public List<Column<W, R, ?>> columns() {
        return all.stream().<Column<W, R, ?>>map(FieldColumns::column).toList();
    }

    private static <W extends Entity, R> Column<W, R, @Nullable Object> column(Accessors<R> one) {
        return new Column<>(record -> one.field().stored(record), (row, value) -> invoke(one.setter(), row, value));
    }

    private static @Nullable Object invoke(Method method, Object row, @Nullable Object... arguments) {
        try {
            return method.invoke(row, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(Objects.requireNonNullElse(e.getCause(), e));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
