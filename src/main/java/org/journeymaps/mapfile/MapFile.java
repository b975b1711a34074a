package org.journeymaps.mapfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.journeymaps.kind.AnchoredKind;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.map.Limits;
import org.journeymaps.model.Anchor;
import org.journeymaps.problem.Fault;
import org.journeymaps.term.TermKind;
import org.jspecify.annotations.Nullable;

/** A map file as it was read: every value checked by its field's rule, and all that is wrong with it. */
record MapFile(
        Entry map,
        List<PersonaEntry> personas,
        @Nullable FocusEntry focus,
        List<SegmentEntry> segments,
        Hung hung,
        List<StageEntry> stages,
        List<TouchpointEntry> unplaced,
        @Nullable String from,
        List<Fault> faults) {

    /** A record of the file: where it stands, its id, and the values of its fields. */
    record Entry(String path, String id, Map<String, @Nullable Object> values) {
        @Nullable
        String text(String field) {
            return (String) values.get(field);
        }

        /** Gives the words by which people know the record. */
        String label() {
            String name = text(values.containsKey("name") ? "name" : "text");
            return name == null ? "" : name;
        }
    }

    record StageEntry(Entry entry, Hung hung, List<TouchpointEntry> touchpoints) {}

    /** What hangs on something, by its kind. */
    record Hung(Map<Subject, List<HungEntry>> byKind) {
        List<HungEntry> of(AnchoredKind<?> kind) {
            return byKind.getOrDefault(kind.subject(), List.of());
        }
    }

    /**
     * A record that hangs on something of the map.
     *
     * @param references the ids of the records that it refers to, by field
     */
    record HungEntry(Entry entry, Map<String, List<String>> references, List<String> issues, Hung hung) {}

    /** Something that is on the map, by its id in the file, and what hangs on it. */
    record Holder(Anchor.Kind kind, String id, Hung hung) {}

    /** Gives everything that something may hang on: the map first, then its stages and touchpoints, then what hangs on those. */
    List<Holder> holders() {
        List<Holder> holders = new ArrayList<>();
        holders.add(new Holder(Anchor.Kind.MAP, map.id(), hung));
        stages.forEach(
                one -> holders.add(new Holder(Anchor.Kind.STAGE, one.entry().id(), one.hung())));
        touchpoints().map(TouchpointEntry::holder).forEach(holders::add);
        for (int i = 0; i < holders.size(); i++) {
            holders.get(i).hung().byKind().forEach((subject, entries) -> Anchor.Kind.find(subject.code())
                    .ifPresent(kind -> entries.forEach(
                            one -> holders.add(new Holder(kind, one.entry().id(), one.hung())))));
        }
        return holders;
    }

    /** Gives all records of a kind that hangs on maps. */
    Stream<HungEntry> of(AnchoredKind<?> kind) {
        return holders().stream().flatMap(holder -> holder.hung().of(kind).stream());
    }

    /** Gives everything that hangs on something. */
    Stream<HungEntry> hanging() {
        return holders().stream()
                .flatMap(holder -> holder.hung().byKind().values().stream().flatMap(List::stream));
    }

    record TouchpointEntry(
            Entry entry,
            Words words,
            @Nullable Felt felt,
            List<PersonaFelt> seen,
            List<Entry> messages,
            Hung hung,
            List<SourceEntry> sources) {
        Holder holder() {
            return new Holder(Anchor.Kind.TOUCHPOINT, entry.id(), hung);
        }
    }

    /** What a touchpoint is of, runs through, and who answers for it. */
    record Words(
            @Nullable Word type,
            @Nullable Word channel,
            @Nullable Word department) {
        Stream<Word> stream() {
            return Stream.of(Stream.ofNullable(type), Stream.ofNullable(channel), Stream.ofNullable(department))
                    .flatMap(word -> word);
        }
    }

    /** A word: one of ours by its key, or one of the project by its name. */
    record Word(TermKind kind, @Nullable String key, String name) {}

    /** What everyone or a persona experiences; nothing in it where the file says nothing. */
    record Felt(Map<String, @Nullable Object> values, List<FeelingEntry> feelings) {
        static final Felt NOTHING = new Felt(Map.of(), List.of());

        Stream<Word> words() {
            return feelings.stream().map(FeelingEntry::word);
        }
    }

    /** A feeling by its word, whether it is expected, and what is done about it. */
    record FeelingEntry(
            Word word, boolean expected, @Nullable String response) {}

    /** What one persona, by name, experiences. */
    record PersonaFelt(String persona, Felt felt) {}

    /** A persona by name, with all that is known of it, and the name of its segment. */
    record PersonaEntry(String name, @Nullable String segment, Map<String, @Nullable Object> values) {}

    /** A segment by name, with all that is known of it. */
    record SegmentEntry(String name, Map<String, @Nullable Object> values) {}

    record SourceEntry(@Nullable Word type, Map<String, @Nullable Object> values) {}

    /** Gives the file with a fault for each kind of which it holds too much. */
    MapFile within(Limits limits) {
        List<Fault> all = new ArrayList<>(faults);
        Map<Subject, Integer> counts = new HashMap<>();
        counts.put(Subject.STAGE, stages.size());
        counts.put(Subject.TOUCHPOINT, count(touchpoints()));
        counts.put(Subject.MESSAGE, count(touchpoints().flatMap(one -> one.messages().stream())));
        holders().forEach(holder -> holder.hung()
                .byKind()
                .forEach((subject, entries) -> counts.merge(subject, entries.size(), Integer::sum)));
        all.addAll(limits.faults(counts));
        return new MapFile(map, personas, focus, segments, hung, stages, unplaced, from, List.copyOf(all));
    }

    private static int count(Stream<?> records) {
        return (int) records.count();
    }

    /** Gives every word, those of its sources too. */
    Stream<Word> words() {
        return touchpoints().flatMap(touchpoint -> Stream.of(
                        touchpoint.words().stream(),
                        Stream.ofNullable(touchpoint.felt()).flatMap(Felt::words),
                        touchpoint.seen().stream().flatMap(seen -> seen.felt().words()),
                        touchpoint.sources().stream().flatMap(source -> Stream.ofNullable(source.type())))
                .flatMap(some -> some));
    }

    /** Gives the ids of all records but the map. */
    Stream<String> ids() {
        return Stream.of(
                        stages.stream().map(StageEntry::entry),
                        touchpoints().map(TouchpointEntry::entry),
                        touchpoints().flatMap(touchpoint -> touchpoint.messages().stream()),
                        hanging().map(HungEntry::entry))
                .flatMap(entries -> entries)
                .map(Entry::id);
    }

    Stream<TouchpointEntry> touchpoints() {
        return Stream.concat(stages.stream().flatMap(stage -> stage.touchpoints().stream()), unplaced.stream());
    }
}
