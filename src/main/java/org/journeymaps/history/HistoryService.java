package org.journeymaps.history;

import java.util.List;
import java.util.function.Function;
import org.journeymaps.access.MapAccess;
import org.journeymaps.kind.Kinds;
import org.journeymaps.kind.Undo;
import org.journeymaps.log.Change;
import org.journeymaps.log.ChangeFilter;
import org.journeymaps.log.Changes;
import org.journeymaps.map.MapWriter;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Forbidden;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.NotFound;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/**
 * Lists what was changed on a map, says why, and takes one's own steps back; an undo is a change of its own, so it can be
 * undone too.
 */
public final class HistoryService {
    private final MapAccess access;
    private final MapWriter writer;
    private final Changes changes;
    private final Kinds kinds;

    public HistoryService(MapAccess access, MapWriter writer, Changes changes, Kinds kinds) {
        this.access = access;
        this.writer = writer;
        this.changes = changes;
        this.kinds = kinds;
    }

    /** Lists at most so many of the changes asked for below a revision, newest first. */
    public List<Change> list(Viewer viewer, Id<JourneyMap> map, HistoryFilter filter, int before, int limit) {
        access.viewable(viewer, map);
        ChangeFilter records = filter.in(kinds, map);
        boolean none = filter.touchpoint() != null && records.about().isEmpty();
        return none ? List.of() : changes.before(map, before, limit, records);
    }

    /**
     * Lists at most so many of the changes above a revision, newest first, and the map's own revision; one statement when there
     * are none (QC5).
     */
    public News since(Viewer viewer, Id<JourneyMap> map, int revision, int limit) {
        int now = access.viewable(viewer, map).revision();
        return new News(
                now,
                revision >= now
                        ? List.of()
                        : changes.before(map, now + 1, limit, ChangeFilter.ALL).stream()
                                .filter(change -> change.revision() > revision)
                                .toList());
    }

    /** The revision that a map has reached, and what was changed lately. */
    public record News(int revision, List<Change> changes) {}

    /** Lists the keys of everybody who has changed the map. */
    public List<String> authors(Viewer viewer, Id<JourneyMap> map) {
        return changes.authors(access.viewable(viewer, map).id());
    }

    /** Says why one of the viewer's own changes was made (D06), or takes the reason back. */
    public Written<Change> explain(Viewer viewer, Id<JourneyMap> map, int revision, @Nullable String cause) {
        Change change = own(viewer, map, revision);
        return write(viewer, change, session -> {
            changes.explain(map, revision, cause);
            return change.because(cause);
        });
    }

    /** Takes one of the viewer's own changes back, as long as nobody changed the same since. */
    public Written<Change> undo(Viewer viewer, Id<JourneyMap> map, int revision) {
        Change change = own(viewer, map, revision);
        Undo undo = kinds.undo(change.what()).orElseThrow(() -> new Invalid("revision", refusal(change.what())));
        return write(viewer, change, session -> undone(session, viewer, undo, change));
    }

    private Change own(Viewer viewer, Id<JourneyMap> map, int revision) {
        access.viewable(viewer, map);
        Change change = changes.at(map, revision).orElseThrow(NotFound::new);
        if (!change.authorKey().equals(viewer.key())) {
            throw new Forbidden(Text.of("jm.problem.notyourchange"));
        }
        return change;
    }

    /** Writes with the right that the change itself took. */
    private Written<Change> write(Viewer viewer, Change change, Function<MapWriter.Session, Change> work) {
        return kinds.isContribution(change.what())
                ? writer.contribute(viewer, change.map(), work)
                : writer.edit(viewer, change.map(), work);
    }

    private static Text refusal(Change.What what) {
        return Text.of(what.isCreation() ? "jm.problem.undo.creation" : "jm.problem.undo.notpossible");
    }

    private static Change undone(MapWriter.Session session, Viewer viewer, Undo undo, Change change) {
        undo.undo(session, viewer, change.what());
        session.logUndo(change);
        return change;
    }
}
