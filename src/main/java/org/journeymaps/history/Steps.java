package org.journeymaps.history;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeymaps.field.Field;
import org.journeymaps.log.Change;
import org.journeymaps.map.MapWriter;
import org.journeymaps.model.Editable;
import org.journeymaps.model.Shelf;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Conflict;

/** How changes of one kind of record are taken back: field by field, or the whole record off its shelf and on again. */
record Steps<R>(List<Field<R>> fields, Editable<R> store) implements WayBack {

    static <R> Steps<R> of(List<Field<R>> fields, Editable<R> store) {
        return new Steps<>(fields, store);
    }

    Steps<R> and(Field<R> field) {
        return new Steps<>(Stream.concat(fields.stream(), Stream.of(field)).toList(), store);
    }

    @Override
    public boolean canTakeBack(Change.What what) {
        return what.field() == null
                ? store instanceof Shelf<R>
                : field(what.field()).isPresent();
    }

    private Optional<Field<R>> field(String name) {
        return fields.stream().filter(field -> field.logged().equals(name)).findFirst();
    }

    @Override
    public void takeBack(MapWriter.Session session, Viewer viewer, Change.What what) {
        int version = session.head().revision();
        Optional<R> done = what.field() == null
                ? whole(session, what)
                : field(what.field())
                        .flatMap(field -> store.change(
                                session.map(), what.id(), record -> restored(record, field, what, version)));
        if (done.isEmpty()) {
            throw Conflict.removed(version);
        }
    }

    private Optional<R> whole(MapWriter.Session session, Change.What what) {
        if (!(store instanceof Shelf<R> shelf)) {
            return Optional.empty();
        }
        return what.isRemoval() ? shelf.restore(session.map(), what.id()) : shelf.remove(session.map(), what.id());
    }

    private static <R> R restored(R record, Field<R> field, Change.What what, int version) {
        String now = field.text(record);
        if (!Objects.equals(now, what.after())) {
            throw new Conflict(field.name(), now, what.before(), version);
        }
        return field.restored(record, what.before());
    }
}
