package org.journeymaps.persona;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.journeymaps.access.MapAccess;
import org.journeymaps.access.Settings;
import org.journeymaps.field.Field;
import org.journeymaps.field.Fields;
import org.journeymaps.platform.ProjectRef;
import org.journeymaps.platform.Transactions;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Conflict;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.NotFound;
import org.journeymaps.problem.Text;
import org.journeymaps.term.Term;
import org.jspecify.annotations.Nullable;

/**
 * The one path of every write on a project's library (ADR 21): one transaction in which whoever writes to the same library waits for the
 * one before, so that names stay unique, limits hold, nobody overwrites what they have not seen, and each change is logged.
 */
public final class LibraryWriter {
    private final MapAccess access;
    private final Transactions transactions;
    private final Settings settings;
    private final LibraryLog log;

    public LibraryWriter(MapAccess access, Transactions transactions, Settings settings, LibraryLog log) {
        this.access = access;
        this.transactions = transactions;
        this.settings = settings;
        this.log = log;
    }

    /** One kind of record of the library, and how many of them a project may have (QS6). */
    record Kind<R>(
            LibraryChange.Subject subject,
            ProjectRecords<R> store,
            Fields<R> fields,
            int most,
            Function<R, String> name,
            ToIntFunction<R> id,
            ToIntFunction<R> version) {
        LibraryChange.About about(R record) {
            return new LibraryChange.About(subject, id.applyAsInt(record), name.apply(record));
        }
    }

    /** Adds a record; whoever may create maps in the project may do so. The check sees it before it is stored. */
    <R> R add(
            Viewer viewer,
            String projectKey,
            Kind<R> kind,
            R empty,
            Map<String, ? extends @Nullable Object> values,
            BiConsumer<ProjectRef, R> check) {
        return transactions.write(() -> {
            ProjectRef project = claimed(access.projectForMaps(viewer, projectKey));
            List<R> others = kind.store().of(project.id());
            if (others.size() >= kind.most()) {
                throw new Invalid("name", Text.of("jm.problem.toomany", others.size() + 1, kind.most()));
            }
            R record = filled(kind.fields(), empty, values);
            mustBeAlone(kind, others, record);
            check.accept(project, record);
            R added = kind.store().add(project.id(), record);
            log.added(new LibraryLog.Write(viewer, project.id()), kind.about(added));
            return added;
        });
    }

    private ProjectRef claimed(ProjectRef project) {
        settings.claim(project.id());
        return project;
    }

    private static <R> R filled(Fields<R> fields, R empty, Map<String, ? extends @Nullable Object> values) {
        values.keySet().forEach(fields::named);
        R record = empty;
        for (Field<R> field : fields.all()) {
            record = field.write().apply(record, field.rule().check(field.name(), values.get(field.name())));
        }
        return record;
    }

    private static <R> void mustBeAlone(Kind<R> kind, List<R> others, R record) {
        String spelling = Term.spelling(kind.name().apply(record));
        boolean taken = others.stream()
                .filter(other -> kind.id().applyAsInt(other) != kind.id().applyAsInt(record))
                .anyMatch(other -> Term.spelling(kind.name().apply(other)).equals(spelling));
        if (taken) {
            throw new Invalid("name", Text.of("jm.problem.nametaken"));
        }
    }

    /** What is to be changed, by somebody who has seen that version of the record. */
    record Edit(int id, int seen, Map<String, ? extends @Nullable Object> values) {}

    /** Changes fields of a record; throws {@link Conflict} when it was edited since and one of them holds something else. */
    <R> R change(Viewer viewer, String projectKey, Kind<R> kind, Edit edit, BiConsumer<ProjectRef, R> check) {
        return transactions.write(() -> {
            ProjectRef project = claimed(access.projectForMaps(viewer, projectKey));
            return kind.store()
                    .change(project.id(), edit.id(), record -> {
                        R changed = changed(kind, record, edit);
                        mustBeAlone(kind, kind.store().of(project.id()), changed);
                        check.accept(project, changed);
                        var write = new LibraryLog.Write(viewer, project.id());
                        log.edited(write, kind.about(changed), kind.fields(), record, changed);
                        return changed;
                    })
                    .orElseThrow(NotFound::new);
        });
    }

    private static <R> R changed(Kind<R> kind, R record, Edit edit) {
        int version = kind.version().applyAsInt(record);
        if (edit.seen() > version) {
            throw new Invalid("If-Match", Text.of("jm.problem.versionunknown"));
        }
        R result = record;
        for (Map.Entry<String, ? extends @Nullable Object> value : edit.values().entrySet()) {
            Field<R> field = kind.fields().named(value.getKey());
            Object after = field.rule().check(field.name(), value.getValue());
            Object before = field.read().apply(record);
            if (edit.seen() < version && !Objects.equals(before, after)) {
                throw new Conflict(field.name(), field.said(before), field.said(after), version);
            }
            result = field.write().apply(result, after);
        }
        return result;
    }

    /** Takes a record off the library; the project's admins may do so, unless the check refuses it. */
    <R> R remove(Viewer viewer, String projectKey, Kind<R> kind, int id, BiConsumer<ProjectRef, R> check) {
        return transactions.write(() -> {
            ProjectRef project = claimed(access.projectForSettings(viewer, projectKey));
            R record = kind.store().of(project.id()).stream()
                    .filter(one -> kind.id().applyAsInt(one) == id)
                    .findFirst()
                    .orElseThrow(NotFound::new);
            check.accept(project, record);
            log.removed(new LibraryLog.Write(viewer, project.id()), kind.about(record));
            return kind.store().remove(project.id(), id).orElseThrow(NotFound::new);
        });
    }
}
