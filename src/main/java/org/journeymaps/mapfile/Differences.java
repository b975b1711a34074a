package org.journeymaps.mapfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymaps.field.Field;
import org.journeymaps.field.Fields;
import org.journeymaps.mapfile.FilePreview.Difference;
import org.journeymaps.mapfile.MapFile.FeelingEntry;
import org.journeymaps.mapfile.MapFile.Felt;
import org.journeymaps.mapfile.MapFile.TouchpointEntry;
import org.journeymaps.model.Experience;
import org.journeymaps.model.Feeling;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/** Tells field by field in what a record of a file differs from the one on the map. */
final class Differences {
    private Differences() {}

    /** Compares the fields of any record. */
    static <R> List<Difference> of(Fields<R> fields, R record, Map<String, @Nullable Object> values) {
        List<Difference> differences = new ArrayList<>();
        for (Field<R> field : fields.portable()) {
            Object after = values.get(field.name());
            if (!Objects.equals(field.read().apply(record), after)) {
                differences.add(new Difference(
                        field.name(),
                        text(field.text(record)),
                        text(after == null ? null : field.rule().text(after))));
            }
        }
        return differences;
    }

    private static @Nullable Text text(@Nullable String value) {
        return value == null ? null : Text.verbatim(value);
    }

    /** Compares a touchpoint with its words, what is felt there and what backs it. */
    static List<Difference> of(TouchpointEntry entry, Touchpoint known, Present present) {
        List<Difference> differences =
                of(Touchpoint.FIELDS, known, entry.entry().values());
        Stream.of(
                        word(
                                "type",
                                present.same(
                                        known.meeting().type(), entry.words().type())),
                        word(
                                "channel",
                                present.same(
                                        known.meeting().channel(), entry.words().channel())),
                        word(
                                "department",
                                present.same(
                                        known.company().department(),
                                        entry.words().department())))
                .forEach(differences::addAll);
        String id = entry.entry().id();
        Felt everyones = entry.felt() == null ? Felt.NOTHING : entry.felt();
        Experience nothing = Experience.nothing(known.id(), null);
        differences.addAll(
                felt(Experience.FIELDS, everyones, present.experience(id).orElse(nothing), present));
        entry.seen()
                .forEach(seen -> differences.addAll(felt(
                        Experience.OF_PERSONAS,
                        seen.felt(),
                        present.experience(id, seen.persona()).orElse(nothing),
                        present)));
        entry.sources().stream()
                .filter(source -> !present.has(known, source))
                .forEach(source -> differences.add(new Difference(
                        "source", null, Text.verbatim(Made.source(source).title()))));
        return differences;
    }

    /** What words cannot say is only told to differ. */
    private static List<Difference> word(String field, boolean same) {
        return same ? List.of() : List.of(new Difference(field, null, null));
    }

    private static List<Difference> felt(Fields<Experience> fields, Felt felt, Experience known, Present present) {
        List<Difference> differences = of(fields, known, felt.values());
        List<FeelingEntry> feelings = felt.feelings();
        boolean same = feelings.size() == known.feelings().size()
                && IntStream.range(0, feelings.size())
                        .allMatch(i -> isSame(known.feelings().get(i), feelings.get(i), present));
        differences.addAll(word("feelings", same));
        return differences;
    }

    private static boolean isSame(Feeling known, FeelingEntry entry, Present present) {
        return known.expected() == entry.expected()
                && Objects.equals(known.response(), entry.response())
                && present.same(known.term(), entry.word());
    }
}
