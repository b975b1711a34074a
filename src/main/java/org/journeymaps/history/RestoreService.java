package org.journeymaps.history;

import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.kind.Kinds;
import org.journeymaps.log.Change;
import org.journeymaps.log.Change.What;
import org.journeymaps.log.Changes;
import org.journeymaps.map.MapWriter;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Texts;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;

/**
 * Puts a map back to what it was at a revision, after naming what it is now: one transaction of ordinary changes, so that
 * restoring that name undoes it. Links to issues and the rights on a map are never touched (ADR 10).
 */
public final class RestoreService {
    /** Longest name of a version within the name of the one that is made before restoring it, in characters. */
    private static final int NAME = 100;

    private final MapWriter writer;
    private final Changes changes;
    private final VersionService versions;
    private final Kinds kinds;
    private final Texts texts;

    public RestoreService(MapWriter writer, Changes changes, VersionService versions, Kinds kinds, Texts texts) {
        this.writer = writer;
        this.changes = changes;
        this.versions = versions;
        this.kinds = kinds;
        this.texts = texts;
    }

    /** Restores a revision; gives the version under which the map as it was until now is kept. */
    public Written<NamedVersion> restore(Viewer viewer, Id<JourneyMap> map, int revision) {
        return writer.edit(viewer, map, session -> {
            int last = session.head().revision();
            if (revision < 1 || revision > last) {
                throw new Invalid("revision", Text.of("jm.problem.wholenumber", 1, last));
            }
            List<Change> log = changes.since(map, 0);
            NetChange net = versions.net(
                    log.stream().filter(change -> change.revision() > revision).toList());
            if (net.isEmpty()) {
                throw new Invalid("revision", Text.of("jm.problem.version.same"));
            }
            String name = name(viewer, map, revision);
            NamedVersion before = versions.add(session, texts.of(Text.of("jm.version.before", name)));
            String cause = texts.of(Text.of("jm.version.restored", name));
            backwards(
                            net,
                            log.stream()
                                    .filter(change -> change.revision() <= revision)
                                    .toList())
                    .forEach(what -> {
                        kinds.undo(what).orElseThrow().undo(session, viewer, what);
                        session.log(what.inverse(), cause);
                    });
            return before;
        });
    }

    /** First comes what was taken off, then what it said, last what was added goes. */
    private static Stream<What> backwards(NetChange net, List<Change> earlier) {
        return Stream.of(net.removed(), net.fieldsToSetBack(earlier), net.added())
                .flatMap(List::stream);
    }

    private String name(Viewer viewer, Id<JourneyMap> map, int revision) {
        String name = versions.list(viewer, map).stream()
                .filter(version -> version.revision() == revision)
                .map(NamedVersion::name)
                .findFirst()
                .orElseGet(() -> texts.of(
                        revision == 1
                                ? Text.of("jm.version.beginning")
                                : Text.of("jm.version.revision", String.valueOf(revision))));
        return name.length() <= NAME ? name : name.substring(0, NAME - 1) + "\u2026";
    }
}
