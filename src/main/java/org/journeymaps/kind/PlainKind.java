package org.journeymaps.kind;

import java.util.List;
import org.journeymaps.field.Field;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.model.Editable;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Shelf;
import org.journeymaps.platform.Id;

/**
 * A kind of record that is a part of the map itself, or beside it.
 *
 * @param most how many a map may hold
 * @param content whether versions of a map are told by it
 */
public record PlainKind<R>(Subject subject, List<Field<R>> fields, Editable<R> store, int most, boolean content)
        implements RecordKind {

    /** A kind that tells what the map says, of any number. */
    public static <R> PlainKind<R> of(Subject subject, List<Field<R>> fields, Editable<R> store) {
        return new PlainKind<>(subject, fields, store, ANY_NUMBER, true);
    }

    @Override
    public List<Field<R>> everyField() {
        return fields;
    }

    @Override
    public Undo undo() {
        return new FieldUndo<>(fields, store);
    }

    @Override
    public int count(Id<JourneyMap> map) {
        return store instanceof Shelf<R> shelf ? shelf.count(map) : 0;
    }

    @Override
    public boolean isContent() {
        return content;
    }
}
