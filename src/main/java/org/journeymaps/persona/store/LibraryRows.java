package org.journeymaps.persona.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.java.ao.Query;
import org.journeymaps.platform.store.Column;
import org.journeymaps.platform.store.Rows;
import org.jspecify.annotations.Nullable;

/** One table of the library: one statement to list it, one to load a row, one to store the columns that changed. */
record LibraryRows<W extends LibraryRow, R>(
        ActiveObjects ao, Class<W> type, String columns, Function<W, R> reading, List<Column<W, R, ?>> edited) {

    List<R> of(long projectId) {
        Query query = Query.select(columns)
                .where("PROJECT_ID = ? AND REMOVED = ?", projectId, false)
                .order("ID");
        return Rows.read(ao, type, query, reading);
    }

    /** Lists the rows of a project with these ids, also those taken off. */
    List<R> withIds(long projectId, List<Integer> ids) {
        return Rows.readIn(
                ao,
                type,
                columns,
                new Rows.In("ID", ids),
                row -> row.getProjectId() == projectId ? reading.apply(row) : null);
    }

    R add(long projectId, Map<String, Object> values) {
        values.put("PROJECT_ID", projectId);
        values.put("VERSION", 1);
        values.put("REMOVED", false);
        return reading.apply(ao.create(type, values));
    }

    Optional<R> change(long projectId, int id, UnaryOperator<R> rule) {
        W row = row(projectId, id);
        if (row == null) {
            return Optional.empty();
        }
        R before = reading.apply(row);
        R changed = rule.apply(before);
        if (!changed.equals(before)) {
            row.setVersion(row.getVersion() + 1);
            Column.update(row, edited, before, changed);
        }
        return Optional.of(reading.apply(row));
    }

    Optional<R> remove(long projectId, int id) {
        W row = row(projectId, id);
        if (row == null) {
            return Optional.empty();
        }
        row.setRemoved(true);
        row.save();
        return Optional.of(reading.apply(row));
    }

    private @Nullable W row(long projectId, int id) {
        return Rows.one(ao, type, "ID = ? AND PROJECT_ID = ? AND REMOVED = ?", id, projectId, false);
    }
}
