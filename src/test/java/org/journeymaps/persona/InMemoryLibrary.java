package org.journeymaps.persona;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.journeymaps.platform.InMemoryRows;

/** One kind of record of every project's library in memory. */
abstract class InMemoryLibrary<R> implements ProjectRecords<R> {
    /** A record and its project. */
    record Row<R>(long projectId, R record) {}

    final InMemoryRows<Row<R>> rows = new InMemoryRows<>();

    /** Gives the record with another id and version. */
    abstract R with(R record, int id, int version);

    abstract int version(R record);

    public InMemoryRows<?> table() {
        return rows;
    }

    @Override
    public List<R> of(long projectId) {
        return rows.all()
                .filter(row -> row.projectId() == projectId)
                .map(Row::record)
                .toList();
    }

    @Override
    public R add(long projectId, R record) {
        int id = rows.add(number -> new Row<>(projectId, with(record, number, 1)));
        return rows.all()
                .map(Row::record)
                .filter(one -> one.equals(with(record, id, 1)))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Optional<R> change(long projectId, int id, UnaryOperator<R> rule) {
        return rows.change(id, row -> row.projectId() == projectId, row -> {
                    R changed = rule.apply(row.record());
                    return changed.equals(row.record())
                            ? row
                            : new Row<>(projectId, with(changed, id, version(row.record()) + 1));
                })
                .map(Row::record);
    }

    @Override
    public Optional<R> remove(long projectId, int id) {
        return rows.park(id, row -> row.projectId() == projectId).map(Row::record);
    }
}
