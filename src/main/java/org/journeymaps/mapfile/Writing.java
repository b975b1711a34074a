package org.journeymaps.mapfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.journeymaps.evidence.Backed;
import org.journeymaps.exchange.ImportService.Stores;
import org.journeymaps.field.Field;
import org.journeymaps.field.Fields;
import org.journeymaps.kind.AnchoredKind;
import org.journeymaps.kind.Kinds;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.Change.What;
import org.journeymaps.mapfile.MapFile.Entry;
import org.journeymaps.mapfile.MapFile.Holder;
import org.journeymaps.mapfile.MapFile.HungEntry;
import org.journeymaps.mapfile.MapFile.PersonaFelt;
import org.journeymaps.mapfile.MapFile.TouchpointEntry;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Anchored;
import org.journeymaps.model.Editable;
import org.journeymaps.model.Experience;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.Message;
import org.journeymaps.model.Shelf;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.jspecify.annotations.Nullable;

/** Carries the steps of a merge out inside the caller's transaction and logs what each field was and is. */
final class Writing {
    private final Id<JourneyMap> map;
    private final Stores stores;
    private final Identity ids;
    private final Library library;
    private final Consumer<What> log;
    private final Kinds kinds;
    private final Map<RecordKey, String> fresh = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    Writing(Identity ids, Stores stores, Library library, Kinds kinds, Consumer<What> log) {
        this.kinds = kinds;
        this.map = ids.mapNumber();
        this.stores = stores;
        this.ids = ids;
        this.library = library;
        this.log = log;
    }

    /** Gives the ids of the records that were created, to be kept. */
    Map<RecordKey, String> fresh() {
        return fresh;
    }

    /** Gives the number of a record of the file, which was on the map before or was added by an earlier step. */
    int number(String id) {
        Integer known = numbers.get(id);
        return known != null
                ? known
                : kinds.subjects().stream()
                        .flatMap(kind -> ids.number(kind, id).stream())
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no step made " + id));
    }

    void head(MapFile file) {
        Entry entry = file.map();
        change(Subject.MAP, stores.maps().heads(), map.value(), MapHead.FIELDS.all(), entry.values());
        stores.maps().heads().change(map, map.value(), head -> {
            List<Integer> ids = library.players().after(file, head.text().personas());
            return changed(Subject.MAP, map.value(), MapHead.PERSONAS, head, ids);
        });
    }

    /** Comes last, because the focus may be on what the file adds. */
    void focus(MapFile file) {
        stores.maps()
                .heads()
                .change(
                        map,
                        map.value(),
                        head -> changed(
                                Subject.MAP, map.value(), MapHead.FOCUS, head, FocusEntry.made(file, this::number)));
    }

    /** Changes the fields that differ and logs each; whom the file cannot name stays. */
    private <R> void change(
            Subject subject,
            Editable<R> store,
            int number,
            List<Field<R>> fields,
            Map<String, ? extends @Nullable Object> values) {
        store.change(map, number, record -> {
            R changed = record;
            for (Field<R> field : new Fields<>(fields).portable()) {
                changed = changed(subject, number, field, changed, values.get(field.name()));
            }
            return changed;
        });
    }

    private <R> R changed(Subject subject, int number, Field<R> field, R record, @Nullable Object value) {
        if (Objects.equals(field.read().apply(record), value)) {
            return record;
        }
        R changed = field.write().apply(record, value);
        log.accept(new What(subject, number, field.logged(), field.text(record), field.text(changed)));
        return changed;
    }

    /** Finds the record that has the id of the file, puts it back when it was taken off, or adds it. */
    private <R> Optional<Integer> present(Subject subject, Shelf<R> shelf, Entry entry) {
        Optional<Integer> found =
                ids.number(subject, entry.id()).filter(number -> isThere(subject, shelf, number, entry));
        found.ifPresent(number -> numbers.put(entry.id(), number));
        return found;
    }

    private <R> boolean isThere(Subject subject, Shelf<R> shelf, int number, Entry entry) {
        if (shelf.find(map, number).isPresent()) {
            return true;
        }
        boolean restored = shelf.restore(map, number).isPresent();
        if (restored) {
            log.accept(What.created(subject, number, entry.label()));
        }
        return restored;
    }

    private int added(Subject subject, Entry entry, Supplier<? extends List<? extends Id<?>>> adding) {
        int number = adding.get().get(0).value();
        numbers.put(entry.id(), number);
        fresh.put(new RecordKey(subject, number), entry.id());
        log.accept(What.created(subject, number, entry.label()));
        return number;
    }

    void stage(Entry entry, String order) {
        Map<String, @Nullable Object> values = new HashMap<>(entry.values());
        values.put(Stage.ORDER.name(), order);
        List<Field<Stage>> fields = Stream.concat(Stage.FIELDS.portable().stream(), Stream.of(Stage.ORDER))
                .toList();
        present(Subject.STAGE, stores.maps().stages(), entry)
                .ifPresentOrElse(
                        number -> change(Subject.STAGE, stores.maps().stages(), number, fields, values),
                        () -> added(Subject.STAGE, entry, () -> stores.maps()
                                .addStages(map, List.of(Made.stage(entry, order)))));
    }

    void touchpoint(TouchpointEntry touchpoint, Merge.Spot spot) {
        Entry entry = touchpoint.entry();
        Map<String, @Nullable Object> values = Made.values(touchpoint, place(spot), library);
        int number = present(Subject.TOUCHPOINT, stores.maps().touchpoints(), entry)
                .map(known -> {
                    change(Subject.TOUCHPOINT, stores.maps().touchpoints(), known, Touchpoint.EVERY_FIELD, values);
                    return known;
                })
                .orElseGet(() -> added(Subject.TOUCHPOINT, entry, () -> stores.maps()
                        .addTouchpoints(map, List.of(Made.touchpoint(values)))));
        Map<String, @Nullable Object> felt = Made.felt(touchpoint.felt(), library);
        change(Subject.EXPERIENCE, stores.maps().experiences(), number, Experience.EVERY_FIELD, felt);
        touchpoint.seen().forEach(seen -> seen(number, seen));
        back(number, touchpoint);
    }

    private void seen(int touchpoint, PersonaFelt seen) {
        Players players = library.players();
        change(
                Subject.EXPERIENCE,
                stores.maps().experiencesOf(players.id(seen.persona())),
                touchpoint,
                players.fields(seen.persona()),
                Made.felt(seen.felt(), library));
    }

    private Touchpoint.Place place(Merge.Spot spot) {
        String stage = spot.stage();
        return new Touchpoint.Place(stage == null ? null : new Id<>(number(stage)), spot.order());
    }

    /** Adds what backs a touchpoint in the file; what backs it besides stays (ADR 12). */
    private void back(int touchpoint, TouchpointEntry entry) {
        stores.sources().choices().change(map, touchpoint, before -> {
            List<Integer> all = new ArrayList<>(before.sources());
            library.backings(entry, Anchor.touchpoint(before.touchpoint())).stream()
                    .map(backing -> backing.source().id().value())
                    .filter(source -> !all.contains(source))
                    .forEach(all::add);
            return changed(Subject.TOUCHPOINT, touchpoint, Backed.SOURCES, before, all);
        });
    }

    void message(String touchpoint, Entry entry) {
        present(Subject.MESSAGE, stores.maps().messages(), entry)
                .ifPresentOrElse(
                        number -> change(
                                Subject.MESSAGE,
                                stores.maps().messages(),
                                number,
                                Message.FIELDS.all(),
                                entry.values()),
                        () -> added(Subject.MESSAGE, entry, () -> stores.maps()
                                .addMessages(map, List.of(Made.message(new Id<>(number(touchpoint)), entry)))));
    }

    private Anchor anchor(Holder holder) {
        return holder.kind() == Anchor.Kind.MAP ? Anchor.map(map) : new Anchor(holder.kind(), number(holder.id()));
    }

    <R extends Anchored<R>> void hanging(AnchoredKind<R> kind, Holder holder, HungEntry one) {
        Entry entry = one.entry();
        Map<String, List<Integer>> references = new HashMap<>();
        one.references()
                .forEach((field, ids) ->
                        references.put(field, ids.stream().map(this::number).toList()));
        present(kind.subject(), kind.records(), entry)
                .ifPresentOrElse(
                        number -> change(
                                kind.subject(),
                                kind.records(),
                                number,
                                kind.everyField(),
                                Made.values(one, references)),
                        () -> added(kind.subject(), entry, () -> kind.records()
                                .addAll(map, List.of(Made.anchored(kind, anchor(holder), one, references)))));
    }
}
