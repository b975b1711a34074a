package org.journeymaps.map;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.journeymaps.field.Field;
import org.journeymaps.field.Fields;
import org.journeymaps.log.Change;
import org.journeymaps.model.Editable;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Person;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Conflict;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.NotFound;
import org.journeymaps.problem.Problem;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/**
 * An edit of some fields of one record, made by somebody who has seen the map at a version. The conflict unit is the field:
 * the edit is merged unless one of these fields changed since to another value; then nothing is written (QC2).
 */
public record FieldEdit<R>(Target<R> target, int id, int seen, Map<String, ? extends @Nullable Object> values) {

    /** The kind of record, its fields and where it is stored. */
    public record Target<R>(Change.Subject subject, Fields<R> fields, Editable<R> store) {}

    public FieldEdit {
        if (values.isEmpty()) {
            throw new Invalid(List.of(Fault.general(Text.of("jm.problem.nothingtochange"))));
        }
    }

    /** Carries the edit out; throws {@link NotFound}, {@link Invalid} or {@link Conflict}. */
    public MapWriter.Written<R> apply(MapWriter writer, Viewer viewer, Id<JourneyMap> map) {
        return writer.edit(viewer, map, this::within);
    }

    /** Carries the edit out as a part of a write; throws like {@link #apply}. */
    public R within(MapWriter.Session session) {
        if (seen > session.head().revision()) {
            throw new Invalid("If-Match", Text.of("jm.problem.versionunknown"));
        }
        return target.store()
                .change(session.map(), id, record -> changed(record, session))
                .orElseThrow(() -> missing(session));
    }

    /** A record that was there when the writer looked is missing for a reason that they should hear. */
    private Problem missing(MapWriter.Session session) {
        int version = session.head().revision();
        boolean removed = seen < version
                && session.changes().since(session.map(), seen).stream()
                        .map(Change::what)
                        .anyMatch(
                                what -> what.subject().equals(target.subject()) && what.id() == id && what.isRemoval());
        return removed ? Conflict.removed(version) : new NotFound();
    }

    private R changed(R record, MapWriter.Session session) {
        R result = record;
        for (Map.Entry<String, ? extends @Nullable Object> value : values.entrySet()) {
            Field<R> field = target.fields().named(value.getKey());
            result = changed(result, field, field.rule().check(field.name(), value.getValue()), session);
        }
        return result;
    }

    private R changed(R record, Field<R> field, @Nullable Object after, MapWriter.Session session) {
        Object before = field.read().apply(record);
        if (Objects.equals(before, after)) {
            return record;
        }
        if (after instanceof Person person) {
            session.mustName(field.name(), person);
        }
        int version = session.head().revision();
        if (seen < version
                && session.changes().since(session.map(), seen).stream().anyMatch(touches(field))) {
            throw new Conflict(field.name(), field.said(before), field.said(after), version);
        }
        R changed = field.write().apply(record, after);
        session.log(new Change.What(target.subject(), id, field.logged(), field.text(record), field.text(changed)));
        return changed;
    }

    private Predicate<Change> touches(Field<R> field) {
        return change -> change.what().subject().equals(target.subject())
                && change.what().id() == id
                && field.logged().equals(change.what().field());
    }
}
