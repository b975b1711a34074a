package org.journeymaps.platform.store;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import net.java.ao.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A column that an edit of a record may change. Only columns that it does change are set, because Active Objects update
 * every column that was set, and a null among them makes PostgreSQL prepare the statement anew each time (QP3).
 */
public record Column<W extends Entity, R, V extends @Nullable Object>(Function<R, V> value, BiConsumer<W, V> setter) {

    /** Stores in one statement what an edit changed; in none when it changed nothing. */
    public static <W extends Entity, R> void update(
            W row, List<? extends Column<? super W, R, ?>> columns, R before, R after) {
        set(row, columns, before, after);
        row.save();
    }

    /** Sets what an edit changed, to be stored with other columns of the row. */
    public static <W extends Entity, R> void set(
            W row, List<? extends Column<? super W, R, ?>> columns, R before, R after) {
        for (Column<? super W, R, ?> column : columns) {
            column.set(row, before, after);
        }
    }

    private void set(W row, R before, R after) {
        V changed = value.apply(after);
        if (!Objects.equals(value.apply(before), changed)) {
            setter.accept(row, changed);
        }
    }
}
