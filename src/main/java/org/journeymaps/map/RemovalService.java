package org.journeymaps.map;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.journeymaps.access.MapAccess;
import org.journeymaps.admission.Removal;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.Change.What;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.JourneyMaps;
import org.journeymaps.model.MapHead;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.ProjectRef;
import org.journeymaps.platform.Viewer;
import org.jspecify.annotations.Nullable;

/** The use cases of a map's end: delete it, so that it is missing for everybody, and bring it back as it was (ADR 8). */
public final class RemovalService {
    private final MapAccess access;
    private final MapWriter writer;
    private final JourneyMaps maps;

    public RemovalService(MapAccess access, MapWriter writer, JourneyMaps maps) {
        this.access = access;
        this.writer = writer;
        this.maps = maps;
    }

    public Written<MapHead> remove(Viewer viewer, Id<JourneyMap> map) {
        return writer.manage(viewer, map, session -> {
            MapHead head = session.head();
            session.log(What.removed(Subject.MAP, map.value(), head.text().name()));
            return mark(map, new Removal(viewer.key(), session.now()));
        });
    }

    /** Brings a deleted map back; one that is there already stays as it is. */
    public Written<MapHead> restore(Viewer viewer, Id<JourneyMap> map) {
        return writer.restore(viewer, map, session -> {
            MapHead head = session.head();
            if (head.admission().removal() == null) {
                return head;
            }
            session.log(What.created(Subject.MAP, map.value(), head.text().name()));
            return mark(map, null);
        });
    }

    private MapHead mark(Id<JourneyMap> map, @Nullable Removal removal) {
        return maps.heads()
                .change(map, map.value(), head -> head.with(head.admission().with(removal)))
                .orElseThrow();
    }

    /** Lists the deleted maps of a project that the viewer may bring back, the last one deleted first. */
    public List<MapHead> removed(Viewer viewer, String projectKey) {
        ProjectRef project = access.visibleProject(viewer, projectKey);
        return maps.removedIn(project.id()).stream()
                .filter(head -> access.mayRestore(viewer, head))
                .sorted(Comparator.comparing(RemovalService::whenRemoved).reversed())
                .toList();
    }

    private static Instant whenRemoved(MapHead head) {
        return Objects.requireNonNull(head.admission().removal()).at();
    }
}
