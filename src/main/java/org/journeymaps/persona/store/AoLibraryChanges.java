package org.journeymaps.persona.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Date;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.journeymaps.persona.LibraryChange;
import org.journeymaps.persona.LibraryChange.About;
import org.journeymaps.persona.LibraryChange.Subject;
import org.journeymaps.persona.LibraryChanges;
import org.journeymaps.platform.store.Rows;

/** The log of libraries in Active Objects. */
public final class AoLibraryChanges implements LibraryChanges {
    private final ActiveObjects ao;

    public AoLibraryChanges(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void append(long projectId, List<LibraryChange> changes) {
        Rows.addAll(
                ao,
                LibraryChangeRow.class,
                changes.stream().map(change -> values(projectId, change)).toList());
    }

    private static Map<String, Object> values(long projectId, LibraryChange change) {
        return Rows.values(
                "PROJECT_ID", projectId,
                "AUTHOR_KEY", change.authorKey(),
                "CHANGED_AT", Date.from(change.at()),
                "SUBJECT", change.about().subject().code(),
                "SUBJECT_ID", change.about().id(),
                "SUBJECT_NAME", change.about().name(),
                "FIELD_NAME", change.field(),
                "VALUE_BEFORE", change.before(),
                "VALUE_AFTER", change.after());
    }

    @Override
    public List<LibraryChange> before(long projectId, int id, int limit) {
        Query query = Query.select(LibraryChangeRow.COLUMNS)
                .where("PROJECT_ID = ? AND ID < ?", projectId, id)
                .order("ID DESC")
                .limit(limit);
        return Rows.read(ao, LibraryChangeRow.class, query, AoLibraryChanges::change);
    }

    private static LibraryChange change(LibraryChangeRow row) {
        return new LibraryChange(
                row.getID(),
                row.getAuthorKey(),
                row.getChangedAt().toInstant(),
                new About(Subject.of(row.getSubject()), row.getSubjectId(), row.getSubjectName()),
                row.getFieldName(),
                row.getValueBefore(),
                row.getValueAfter());
    }
}
