package org.journeymaps.persona;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.journeymaps.field.Field;
import org.journeymaps.field.Fields;
import org.journeymaps.persona.LibraryChange.About;
import org.journeymaps.platform.Viewer;
import org.jspecify.annotations.Nullable;

/** Writes down what is written on a project's library, in the transaction of the write itself (D06). */
public final class LibraryLog {
    private final LibraryChanges changes;
    private final Segments segments;
    private final Clock clock;

    public LibraryLog(LibraryChanges changes, Segments segments, Clock clock) {
        this.changes = changes;
        this.segments = segments;
        this.clock = clock;
    }

    /** Where something was written, and by whom. */
    public record Write(Viewer viewer, long projectId) {}

    public void added(Write write, About about) {
        changes.append(write.projectId(), List.of(entry(write, about, null, null, about.name())));
    }

    void removed(Write write, About about) {
        changes.append(write.projectId(), List.of(entry(write, about, null, about.name(), null)));
    }

    /** Logs every field that holds something else now; nothing when none does. */
    <R> void edited(Write write, About about, Fields<R> fields, R before, R after) {
        List<LibraryChange> entries = fields.all().stream()
                .filter(field ->
                        !Objects.equals(field.read().apply(before), field.read().apply(after)))
                .map(field -> entry(
                        write,
                        about,
                        field.name(),
                        told(write.projectId(), field, before),
                        told(write.projectId(), field, after)))
                .toList();
        if (!entries.isEmpty()) {
            changes.append(write.projectId(), entries);
        }
    }

    private LibraryChange entry(
            Write write, About about, @Nullable String field, @Nullable String before, @Nullable String after) {
        return new LibraryChange(0, write.viewer().key(), clock.instant(), about, field, before, after);
    }

    /** A segment is told by its name, which outlives it; of a list each entry has a line. */
    private <R> @Nullable String told(long projectId, Field<R> field, R record) {
        Object value = field.read().apply(record);
        if (value instanceof List<?> words) {
            return words.isEmpty() ? null : words.stream().map(String::valueOf).collect(Collectors.joining("\n"));
        }
        return field.name().equals(Persona.SEGMENT) && value instanceof Integer id
                ? segment(projectId, id)
                : field.text(record);
    }

    private @Nullable String segment(long projectId, int id) {
        return segments.of(projectId).stream()
                .filter(segment -> segment.id().value() == id)
                .map(Segment::name)
                .findFirst()
                .orElse(null);
    }
}
