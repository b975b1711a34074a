package org.journeymaps.kind;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.journeymaps.field.Field;
import org.journeymaps.log.Change.What;
import org.journeymaps.map.MapWriter;
import org.journeymaps.model.Editable;
import org.journeymaps.model.Shelf;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Conflict;

/** Undoes changes field by field, and takes whole records off the map or puts them back. */
public record FieldUndo<R>(List<Field<R>> fields, Editable<R> store) implements Undo {
    public FieldUndo {
        fields = List.copyOf(fields);
    }

    @Override
    public boolean canUndo(What what) {
        return what.field() == null
                ? store instanceof Shelf<R>
                : field(what.field()).isPresent();
    }

    private Optional<Field<R>> field(String name) {
        return fields.stream().filter(field -> field.logged().equals(name)).findFirst();
    }

    @Override
    public void undo(MapWriter.Session session, Viewer viewer, What what) {
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

    private Optional<R> whole(MapWriter.Session session, What what) {
        if (!(store instanceof Shelf<R> shelf)) {
            return Optional.empty();
        }
        return what.isRemoval() ? shelf.restore(session.map(), what.id()) : shelf.remove(session.map(), what.id());
    }

    private static <R> R restored(R record, Field<R> field, What what, int version) {
        String now = field.text(record);
        if (!Objects.equals(now, what.after())) {
            throw new Conflict(field.name(), now, what.before(), version);
        }
        return field.restored(record, what.before());
    }
}
