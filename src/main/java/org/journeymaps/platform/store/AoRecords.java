package org.journeymaps.platform.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.journeymaps.platform.Id;
import org.jspecify.annotations.Nullable;

/** Edits single rows of one table that belong to a map: one statement to load, one to store the columns that changed. */
public record AoRecords<W extends RemovableRow, R>(
        ActiveObjects ao, Class<W> type, Function<W, R> reading, List<Column<W, R, ?>> columns) {

    /** Loads the map's record, applies the rule and stores what it returns; nothing when the map has no such record. */
    public Optional<R> change(Id<?> map, int id, UnaryOperator<R> rule) {
        W row = row(map, id);
        if (row == null || !RemovableRow.isLive(row)) {
            return Optional.empty();
        }
        R before = reading.apply(row);
        R changed = rule.apply(before);
        Column.update(row, columns, before, changed);
        return Optional.of(changed);
    }

    /** Finds the map's record, unless it is taken off. */
    public Optional<R> find(Id<?> map, int id) {
        return Optional.ofNullable(row(map, id)).filter(RemovableRow::isLive).map(reading);
    }

    /** Takes the map's record off. */
    public Optional<R> remove(Id<?> map, int id) {
        return mark(map, id, true);
    }

    /** Puts back what was taken off. */
    public Optional<R> restore(Id<?> map, int id) {
        return mark(map, id, false);
    }

    /** Counts the map's records that are not taken off. */
    public int count(Id<?> map) {
        return ao.count(type, "MAP_ID = ? AND REMOVED = ?", map.value(), false);
    }

    private Optional<R> mark(Id<?> map, int id, boolean removed) {
        W row = row(map, id);
        if (row == null || RemovableRow.isLive(row) != removed) {
            return Optional.empty();
        }
        row.setRemoved(removed);
        row.save();
        return Optional.of(reading.apply(row));
    }

    private @Nullable W row(Id<?> map, int id) {
        return Rows.one(ao, type, "ID = ? AND MAP_ID = ?", id, map.value());
    }
}
