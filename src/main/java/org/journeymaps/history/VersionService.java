package org.journeymaps.history;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.journeymaps.access.MapAccess;
import org.journeymaps.kind.Kinds;
import org.journeymaps.log.Change;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.Change.What;
import org.journeymaps.log.Changes;
import org.journeymaps.map.ArrangeService;
import org.journeymaps.map.FieldEdit;
import org.journeymaps.map.MapWriter;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.JourneyMaps;
import org.journeymaps.model.MapHead;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/** The use cases of versions: name one, and say what has changed between two. */
public final class VersionService {
    /** Most named versions of one map. */
    static final int MOST = 200;

    private final MapAccess access;
    private final MapWriter writer;
    private final Changes changes;
    private final JourneyMaps maps;
    private final NamedVersions versions;
    private final Kinds kinds;
    private final ArrangeService arranging;

    public VersionService(
            MapAccess access,
            MapWriter writer,
            Changes changes,
            JourneyMaps maps,
            NamedVersions versions,
            Kinds kinds,
            ArrangeService arranging) {
        this.access = access;
        this.writer = writer;
        this.changes = changes;
        this.maps = maps;
        this.versions = versions;
        this.kinds = kinds;
        this.arranging = arranging;
    }

    /** Lists the named versions, newest first. */
    public List<NamedVersion> list(Viewer viewer, Id<JourneyMap> map) {
        return versions.of(access.viewable(viewer, map).id());
    }

    /** Gives the map as it is now a name. */
    public Written<NamedVersion> name(Viewer viewer, Id<JourneyMap> map, String name) {
        return writer.edit(viewer, map, session -> add(session, name));
    }

    /** Names the map as it was when the write began. */
    NamedVersion add(MapWriter.Session session, String name) {
        int count = versions.of(session.map()).size();
        if (count >= MOST) {
            throw new Invalid("name", Text.of("jm.problem.toomany", count + 1, MOST));
        }
        int revision = session.head().revision();
        NamedVersion wanted = new NamedVersion(new Id<>(0), revision, name, session.authorKey(), session.now());
        Id<NamedVersion> id = versions.add(session.map(), wanted);
        session.log(What.created(Subject.VERSION, id.value(), name));
        return new NamedVersion(id, revision, name, wanted.authorKey(), wanted.at());
    }

    public Written<NamedVersion> rename(Viewer viewer, Id<JourneyMap> map, int id, int seen, Map<String, ?> values) {
        var target = new FieldEdit.Target<>(Subject.VERSION, NamedVersion.FIELDS, versions);
        return new FieldEdit<>(target, id, seen, values).apply(writer, viewer, map);
    }

    /** Forgets the name; the map and its log stay as they are. */
    public Written<NamedVersion> remove(Viewer viewer, Id<JourneyMap> map, int id) {
        var removal = new ArrangeService.Removal<>(Subject.VERSION, id, NamedVersion::name);
        return arranging.remove(viewer, map, versions, removal);
    }

    /** Tells field by field what was changed after one revision up to another, both of which the map has reached; none means now. */
    public List<Difference> compare(Viewer viewer, Id<JourneyMap> map, int from, @Nullable Integer until) {
        MapHead head = access.viewable(viewer, map);
        int to = until == null ? head.revision() : until;
        within("from", from, head.revision());
        within("to", to, head.revision());
        List<Change> log = changes.since(map, Math.min(from, to));
        NetChange net = net(log.stream()
                .filter(change -> change.revision() <= Math.max(from, to))
                .toList());
        MapWords words = words(head, log);
        Stream<What> told =
                Stream.of(net.added(), net.removed(), net.lastingFields()).flatMap(List::stream);
        return (from <= to ? told : told.map(What::inverse))
                .map(words::difference)
                .sorted(Comparator.comparingInt(words::order))
                .toList();
    }

    private static void within(String name, int revision, int last) {
        if (revision < 1 || revision > last) {
            throw new Invalid(name, Text.of("jm.problem.wholenumber", 1, last));
        }
    }

    /** Folds the log; throws {@link Invalid} when the map was created or imported within it, from where versions count. */
    NetChange net(List<Change> log) {
        boolean begun = log.stream()
                .map(Change::what)
                .anyMatch(what -> what.isCreation()
                        && (what.subject().equals(Subject.MAP) || what.subject().equals(Subject.IMPORT)));
        if (begun) {
            throw new Invalid("revision", Text.of("jm.problem.version.beforeimport"));
        }
        return NetChange.of(
                log.stream().filter(change -> kinds.isContent(change.what())).toList());
    }

    private MapWords words(MapHead head, List<Change> log) {
        return MapWords.of(maps.whole(head), log).with(kinds, head.id());
    }
}
