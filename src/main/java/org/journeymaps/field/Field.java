package org.journeymaps.field;

import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One editable field of a record: its name in JSON, its name in the change log, its column, its rule, and how the record gives and
 * takes it, and the key of its label. Whatever is done with a field is done from here: nothing else lists the fields of a record.
 */
public record Field<R>(
        String name,
        String logged,
        String column,
        Rule rule,
        Function<R, @Nullable Object> read,
        BiFunction<R, @Nullable Object, R> write,
        @Nullable String label) {

    /** Gives the record's value as the change log keeps it. */
    public @Nullable String text(R record) {
        Object value = read.apply(record);
        return value == null ? null : rule.text(value);
    }

    /** Gives the record with the value that the change log kept. */
    public R restored(R record, @Nullable String kept) {
        return write.apply(record, kept == null ? null : rule.stored(kept));
    }

    /** Gives the record's value as JSON says it. */
    public @Nullable Object json(R record) {
        return said(read.apply(record));
    }

    /** Gives a value of this field as JSON says it. */
    public @Nullable Object said(@Nullable Object value) {
        return value == null ? null : rule.json(value);
    }

    /** Says whether the record says anything in this field that does not hold where nothing is said. */
    public boolean isSaidOf(R record) {
        Object value = read.apply(record);
        return value != null && !rule.isUsual(value);
    }

    /** Gives the record's value as its column keeps it. */
    public @Nullable Object stored(R record) {
        Object value = read.apply(record);
        return value == null ? null : rule.column(value);
    }

    /** Gives the record with the value that its column kept. */
    public R loaded(R record, @Nullable Object kept) {
        return write.apply(record, kept == null ? null : rule.fromColumn(kept));
    }

    /** Gives the same field under another name in the change log. */
    public Field<R> loggedAs(String name) {
        return new Field<>(this.name, name, column, rule, read, write, label);
    }

    /** Gives the same field under a name for people, by the key of its text. */
    public Field<R> labelled(String key) {
        return new Field<>(name, logged, column, rule, read, write, key);
    }

    /** Gives the same field of a record that holds this one as a part. */
    public <W> Field<W> in(Function<W, R> part, BiFunction<W, R, W> with) {
        return new Field<>(
                name,
                logged,
                column,
                rule,
                whole -> read.apply(part.apply(whole)),
                (whole, value) -> with.apply(whole, write.apply(part.apply(whole), value)),
                label);
    }

    public static <R> Field<R> of(
            String name, Rule rule, Function<R, @Nullable Object> read, BiFunction<R, @Nullable Object, R> write) {
        return new Field<>(name, name, columnOf(name), rule, read, write, null);
    }

    /** Makes a field in a column whose name does not follow from its own. */
    public static <R> Field<R> of(
            String name,
            String column,
            Rule rule,
            Function<R, @Nullable Object> read,
            BiFunction<R, @Nullable Object, R> write) {
        return new Field<>(name, name, column, rule, read, write, null);
    }

    /** Gives {@code PROPOSED_BY} for {@code proposedBy}. */
    private static String columnOf(String name) {
        return name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }
}
