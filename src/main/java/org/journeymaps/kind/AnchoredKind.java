package org.journeymaps.kind;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.journeymaps.field.Field;
import org.journeymaps.field.Fields;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.Change.What;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Anchored;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;

/**
 * A kind of record that hangs on a map, a stage, a touchpoint or another such record, declared once.
 *
 * @param fields what can be edited; the first says the words by which people know a record
 * @param begin gives a record of which nothing is said yet, on what it hangs on
 * @param most how many a map may hold
 * @param form how files and copies tell it
 * @param rules how versions of a map and rights go about it
 */
public record AnchoredKind<R extends Anchored<R>>(
        Subject subject,
        Class<R> type,
        Fields<R> fields,
        Function<Anchor, R> begin,
        AnchoredRecords<R> records,
        int most,
        FileForm<R> form,
        Rules rules)
        implements RecordKind {

    /**
     * How versions of a map and rights go about a kind.
     *
     * @param content whether versions of a map are told by it
     * @param contribution what of it whoever may contribute may write
     */
    public record Rules(boolean content, Contribution contribution) {}

    @Override
    public List<Field<R>> everyField() {
        return Stream.concat(fields.all().stream(), form.references().stream().map(Reference::field))
                .toList();
    }

    /** Gives the words by which people know a record. */
    public String label(R record) {
        return String.valueOf(fields.all().get(0).read().apply(record));
    }

    /** Says whether records of another kind must be there before those of this kind, which refer to them or hang on them. */
    boolean needs(AnchoredKind<?> other) {
        boolean refers =
                form.references().stream().anyMatch(reference -> reference.to().equals(other.subject()));
        return !other.subject().equals(subject) && (refers || (!mayHold() && other.mayHold()));
    }

    /** Says whether something may hang on records of this kind. */
    public boolean mayHold() {
        return Anchor.Kind.find(subject.code()).isPresent();
    }

    /** Gives the anchor that a record of this kind is for what hangs on it. */
    public Anchor holding(int id) {
        return new Anchor(Anchor.Kind.of(subject.code()), id);
    }

    @Override
    public Undo undo() {
        return new FieldUndo<>(everyField(), records);
    }

    @Override
    public int count(Id<JourneyMap> map) {
        return records.count(map);
    }

    @Override
    public boolean isContribution(What what) {
        return switch (rules.contribution()) {
            case NONE -> false;
            case RECORDS -> what.field() == null;
            case ALL -> true;
        };
    }

    @Override
    public boolean isContent() {
        return rules.content();
    }
}
