package org.journeymaps.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.log.Change;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.Change.What;
import org.jspecify.annotations.Nullable;

/**
 * What many changes come to: for every field of every record the value before the first and after the last of them, and
 * which records came to be or went; whatever was changed back, and whatever only passed through, is left out.
 *
 * @param added records that are there only afterwards
 * @param removed records that were there only before
 * @param fields fields with different values before and after, of records that were there before or are there afterwards
 */
record NetChange(List<What> added, List<What> removed, List<What> fields) {

    private record Key(Subject record, int id, @Nullable String field) {
        static Key of(What what) {
            return new Key(what.subject(), what.id(), what.field());
        }

        /** Gives the key of the record itself; an experience lives and dies with its touchpoint. */
        static Key ofWhole(What what) {
            Subject record = what.subject().equals(Subject.EXPERIENCE) ? Subject.TOUCHPOINT : what.subject();
            return new Key(record, what.id(), null);
        }
    }

    NetChange {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        fields = List.copyOf(fields);
    }

    /** Folds changes of one map, oldest first. */
    static NetChange of(List<Change> changes) {
        Map<Key, What> net = new LinkedHashMap<>();
        changes.stream().map(Change::what).forEach(what -> net.merge(Key.of(what), what, NetChange::joined));
        List<What> added = new ArrayList<>();
        List<What> removed = new ArrayList<>();
        List<What> fields = new ArrayList<>();
        net.forEach((key, what) -> {
            boolean changed = !Objects.equals(what.before(), what.after());
            What whole = net.get(Key.ofWhole(what));
            if (key.field() == null && changed) {
                (what.isRemoval() ? removed : added).add(what);
            } else if (changed && (whole == null || whole.before() != null || whole.after() != null)) {
                fields.add(what);
            }
        });
        return new NetChange(added, removed, fields);
    }

    private static What joined(What first, What last) {
        return new What(first.subject(), first.id(), first.field(), first.before(), last.after());
    }

    /** Gives the fields of records that were there before and are there afterwards. */
    List<What> lastingFields() {
        return fieldsWithout(Stream.concat(added.stream(), removed.stream()));
    }

    /** Gives the fields that must be set back: those of a record that is new in every sense go with it. */
    List<What> fieldsToSetBack(List<Change> earlier) {
        Set<Key> once = keys(earlier.stream().map(Change::what).filter(What::isRemoval));
        return fieldsWithout(added.stream().filter(what -> !once.contains(Key.of(what))));
    }

    private List<What> fieldsWithout(Stream<What> records) {
        Set<Key> left = keys(records);
        return fields.stream().filter(what -> !left.contains(Key.ofWhole(what))).toList();
    }

    private static Set<Key> keys(Stream<What> records) {
        return records.map(Key::of).collect(Collectors.toSet());
    }

    boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && fields.isEmpty();
    }
}
