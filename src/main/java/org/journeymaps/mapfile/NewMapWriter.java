package org.journeymaps.mapfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.exchange.ImportService.Stores;
import org.journeymaps.exchange.MapFilling;
import org.journeymaps.kind.AnchoredKind;
import org.journeymaps.kind.Kinds;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.Content;
import org.journeymaps.mapfile.MapFile.Entry;
import org.journeymaps.mapfile.MapFile.Holder;
import org.journeymaps.mapfile.MapFile.HungEntry;
import org.journeymaps.mapfile.MapFile.TouchpointEntry;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Anchored;
import org.journeymaps.model.Experience;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.Message;
import org.journeymaps.model.OrderKey;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.jspecify.annotations.Nullable;

/** Writes a whole new map in one batch for each kind of record, however large it is (QP5). */
final class NewMapWriter {
    private final Stores stores;
    private final MapFilling filling;
    private final Library library;
    private final Kinds kinds;
    private final Id<JourneyMap> map;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<RecordKey, String> ids = new HashMap<>();

    NewMapWriter(Stores stores, Library library, Kinds kinds, Id<JourneyMap> map) {
        this.kinds = kinds;
        this.stores = stores;
        this.filling = new MapFilling(stores, map);
        this.library = library;
        this.map = map;
    }

    /** Gives the number that a record of the file got. */
    int number(String id) {
        return Objects.requireNonNull(numbers.get(id), id);
    }

    /** Gives the ids of the file by kind and number. */
    Map<RecordKey, String> ids() {
        return ids;
    }

    /** Writes everything; gives what is on the map then. */
    Content write(MapFile file, MapHead begun) {
        library.learn(file);
        MapHead head = head(file, begun);
        stages(file);
        touchpoints(file);
        List<TouchpointEntry> all = file.touchpoints().toList();
        filling.experiences(all.stream().flatMap(this::experience).toList());
        messages(all);
        kinds.anchored().forEach(kind -> hanging(file, kind));
        focus(file);
        filling.backings(all.stream()
                .flatMap(one -> library.backings(one, Anchor.touchpoint(at(one))).stream())
                .toList());
        return filling.content(head);
    }

    private <R> void added(Subject kind, List<Entry> entries, List<Id<R>> added) {
        for (int i = 0; i < entries.size(); i++) {
            int number = added.get(i).value();
            numbers.put(entries.get(i).id(), number);
            ids.put(new RecordKey(kind, number), entries.get(i).id());
        }
    }

    private Id<Touchpoint> at(TouchpointEntry touchpoint) {
        return new Id<>(number(touchpoint.entry().id()));
    }

    private void stages(MapFile file) {
        List<Entry> entries =
                file.stages().stream().map(MapFile.StageEntry::entry).toList();
        List<String> order = OrderKey.sequence(entries.size());
        List<Stage> stages = new ArrayList<>();
        entries.forEach(entry -> stages.add(Made.stage(entry, order.get(stages.size()))));
        added(Subject.STAGE, entries, filling.stages(stages));
    }

    private void touchpoints(MapFile file) {
        List<Touchpoint> made = new ArrayList<>();
        file.stages().forEach(stage -> made.addAll(placed(stage.entry().id(), stage.touchpoints())));
        made.addAll(placed(null, file.unplaced()));
        List<Entry> entries = file.touchpoints().map(TouchpointEntry::entry).toList();
        added(Subject.TOUCHPOINT, entries, filling.touchpoints(made));
    }

    private List<Touchpoint> placed(@Nullable String stage, List<TouchpointEntry> touchpoints) {
        Id<Stage> here = stage == null ? null : new Id<>(number(stage));
        List<String> order = OrderKey.sequence(touchpoints.size());
        List<Touchpoint> made = new ArrayList<>();
        for (TouchpointEntry touchpoint : touchpoints) {
            Touchpoint.Place place = new Touchpoint.Place(here, order.get(made.size()));
            made.add(Made.touchpoint(Made.values(touchpoint, place, library)));
        }
        return made;
    }

    private Stream<Experience> experience(TouchpointEntry touchpoint) {
        Stream<Experience> everyones = Stream.ofNullable(touchpoint.felt())
                .map(felt -> Made.experience(at(touchpoint), null, Made.felt(felt, library)));
        Stream<Experience> ofPersonas = touchpoint.seen().stream()
                .map(seen -> Made.experience(
                        at(touchpoint), library.players().id(seen.persona()), Made.felt(seen.felt(), library)));
        return Stream.concat(everyones, ofPersonas);
    }

    /** What a map begins with is there already; the rest of its head costs two statements where the file has any. */
    private MapHead head(MapFile file, MapHead begun) {
        List<Integer> personas = library.players().after(file, List.of());
        MapHead head = Made.head(begun, file.map(), personas);
        if (!head.equals(begun)) {
            stores.maps().heads().change(map, map.value(), now -> Made.head(now, file.map(), personas));
        }
        return head;
    }

    private void focus(MapFile file) {
        if (file.focus() != null) {
            stores.maps().heads().change(map, map.value(), head -> MapHead.FOCUS
                    .write()
                    .apply(head, FocusEntry.made(file, this::number)));
        }
    }

    private void messages(List<TouchpointEntry> all) {
        List<Entry> entries = new ArrayList<>();
        List<Message> messages = new ArrayList<>();
        all.forEach(one -> one.messages().forEach(message -> {
            entries.add(message);
            messages.add(Made.message(at(one), message));
        }));
        added(Subject.MESSAGE, entries, filling.messages(messages));
    }

    private Anchor anchor(Holder holder) {
        return holder.kind() == Anchor.Kind.MAP ? Anchor.map(map) : new Anchor(holder.kind(), number(holder.id()));
    }

    private record Waiting(Holder holder, HungEntry entry) {}

    /** Adds all records of a kind; one that refers to another of its own kind comes in a batch after that one. */
    private <R extends Anchored<R>> void hanging(MapFile file, AnchoredKind<R> kind) {
        List<Waiting> waiting = file.holders().stream()
                .flatMap(holder -> holder.hung().of(kind).stream().map(one -> new Waiting(holder, one)))
                .toList();
        while (!waiting.isEmpty()) {
            Map<Boolean, List<Waiting>> byReadiness =
                    waiting.stream().collect(Collectors.partitioningBy(one -> isReady(one.entry())));
            List<Waiting> ready = byReadiness.getOrDefault(true, List.of());
            if (ready.isEmpty()) {
                throw new IllegalStateException("records of a file refer to each other in a circle");
            }
            added(
                    kind.subject(),
                    ready.stream().map(one -> one.entry().entry()).toList(),
                    filling.hanging(
                            kind,
                            ready.stream()
                                    .map(one -> Made.anchored(
                                            kind, anchor(one.holder()), one.entry(), references(one.entry())))
                                    .toList()));
            waiting = byReadiness.getOrDefault(false, List.of());
        }
    }

    private boolean isReady(HungEntry entry) {
        return entry.references().values().stream().flatMap(List::stream).allMatch(numbers::containsKey);
    }

    private Map<String, List<Integer>> references(HungEntry entry) {
        Map<String, List<Integer>> references = new HashMap<>();
        entry.references()
                .forEach((field, ids) ->
                        references.put(field, ids.stream().map(this::number).toList()));
        return references;
    }
}
