package org.journeymaps.mapfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.journeymaps.exchange.ImportService.Stores;
import org.journeymaps.exchange.MapFilling;
import org.journeymaps.finding.Finding;
import org.journeymaps.improvement.Improvement;
import org.journeymaps.log.Content;
import org.journeymaps.mapfile.MapFile.Entry;
import org.journeymaps.mapfile.MapFile.Holder;
import org.journeymaps.mapfile.MapFile.TouchpointEntry;
import org.journeymaps.model.Anchor;
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
    private final Id<JourneyMap> map;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<RecordKey, String> ids = new HashMap<>();

    NewMapWriter(Stores stores, Library library, Id<JourneyMap> map) {
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
        findings(file);
        improvements(file);
        focus(file);
        filling.backings(all.stream()
                .flatMap(one -> library.backings(one, Anchor.touchpoint(at(one))).stream())
                .toList());
        return filling.content(head);
    }

    private <R> void added(Kind kind, List<Entry> entries, List<Id<R>> added) {
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
        added(Kind.STAGE, entries, filling.stages(stages));
    }

    private void touchpoints(MapFile file) {
        List<Touchpoint> made = new ArrayList<>();
        file.stages().forEach(stage -> made.addAll(placed(stage.entry().id(), stage.touchpoints())));
        made.addAll(placed(null, file.unplaced()));
        List<Entry> entries = file.touchpoints().map(TouchpointEntry::entry).toList();
        added(Kind.TOUCHPOINT, entries, filling.touchpoints(made));
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
        added(Kind.MESSAGE, entries, filling.messages(messages));
    }

    private Anchor anchor(Holder holder) {
        return switch (holder.kind()) {
            case MAP -> Anchor.map(map);
            case STAGE -> Anchor.stage(new Id<>(number(holder.id())));
            default -> Anchor.touchpoint(new Id<>(number(holder.id())));
        };
    }

    private void findings(MapFile file) {
        List<Entry> entries = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        file.holders().forEach(holder -> holder.findings().forEach(finding -> {
            entries.add(finding.entry());
            findings.add(Made.finding(anchor(holder), finding));
        }));
        added(Kind.FINDING, entries, filling.findings(findings));
    }

    private void improvements(MapFile file) {
        List<Entry> entries = new ArrayList<>();
        List<Improvement> improvements = new ArrayList<>();
        file.holders().forEach(holder -> holder.improvements().forEach(improvement -> {
            List<Integer> addresses =
                    improvement.addresses().stream().map(this::number).toList();
            entries.add(improvement.entry());
            improvements.add(Made.improvement(anchor(holder), Made.values(improvement, addresses)));
        }));
        added(Kind.IMPROVEMENT, entries, filling.improvements(improvements));
    }
}
