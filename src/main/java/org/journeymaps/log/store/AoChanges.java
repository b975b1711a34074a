package org.journeymaps.log.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.journeymaps.log.Change;
import org.journeymaps.log.ChangeFilter;
import org.journeymaps.log.ChangeFollower;
import org.journeymaps.log.Changes;
import org.journeymaps.log.Content;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.store.Rows;
import org.jspecify.annotations.Nullable;

/** The change log in Active Objects; its unique column {@code "<map>:<revision>"} lets only one writer take a revision. */
public final class AoChanges implements Changes {
    private final ActiveObjects ao;
    private final ChangeFollower follower;

    public AoChanges(ActiveObjects ao, ChangeFollower follower) {
        this.ao = ao;
        this.follower = follower;
    }

    /** Inserts as a batch of one, because nobody needs the number of the new row. */
    @Override
    public void append(Change change) {
        Rows.addAll(ao, ChangeRow.class, List.of(values(change)));
        follower.follow(change);
    }

    @Override
    public void append(Change change, Content content) {
        Rows.addAll(ao, ChangeRow.class, List.of(values(change)));
        follower.follow(change, content);
    }

    private static Map<String, Object> values(Change change) {
        Change.What what = change.what();
        return Rows.values(
                "MAP_ID", change.map().value(),
                "REVISION", change.revision(),
                "MAP_REVISION", change.map() + ":" + change.revision(),
                "AUTHOR_KEY", change.authorKey(),
                "CHANGED_AT", Date.from(change.at()),
                "SUBJECT", what.subject().code(),
                "SUBJECT_ID", what.id(),
                "FIELD_NAME", what.field(),
                "VALUE_BEFORE", what.before(),
                "VALUE_AFTER", what.after(),
                "UNDOES", change.undoes(),
                "CAUSE", change.cause());
    }

    @Override
    public List<Change> since(Id<JourneyMap> map, int revision) {
        return read(Query.select(ChangeRow.COLUMNS)
                .where("MAP_ID = ? AND REVISION > ?", map.value(), revision)
                .order("REVISION"));
    }

    @Override
    public List<Change> before(Id<JourneyMap> map, int revision, int limit, ChangeFilter filter) {
        ChangeCriteria criteria = ChangeCriteria.of(map, revision, filter);
        return read(Query.select(ChangeRow.COLUMNS)
                .where(criteria.text(), criteria.values())
                .order("REVISION DESC")
                .limit(limit));
    }

    @Override
    public List<String> authors(Id<JourneyMap> map) {
        Query query = Query.select("ID,AUTHOR_KEY").where("MAP_ID = ?", map.value());
        return Rows.read(ao, ChangeRow.class, query, ChangeRow::getAuthorKey).stream()
                .distinct()
                .toList();
    }

    @Override
    public void explain(Id<JourneyMap> map, int revision, @Nullable String cause) {
        ChangeRow row = Rows.one(ao, ChangeRow.class, "MAP_REVISION = ?", map + ":" + revision);
        if (row != null) {
            row.setCause(cause);
            row.save();
        }
    }

    @Override
    public Optional<Change> at(Id<JourneyMap> map, int revision) {
        return read(Query.select(ChangeRow.COLUMNS).where("MAP_REVISION = ?", map + ":" + revision)).stream()
                .findFirst();
    }

    private List<Change> read(Query query) {
        return Rows.read(ao, ChangeRow.class, query, AoChanges::change);
    }

    private static Change change(ChangeRow row) {
        Change.What what = new Change.What(
                new Change.Subject(row.getSubject()),
                row.getSubjectId(),
                row.getFieldName(),
                row.getValueBefore(),
                row.getValueAfter());
        return new Change(
                new Id<>(row.getMapId()),
                row.getRevision(),
                row.getAuthorKey(),
                row.getChangedAt().toInstant(),
                what,
                row.getUndoes(),
                row.getCause());
    }
}
