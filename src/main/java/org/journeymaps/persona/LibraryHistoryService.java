package org.journeymaps.persona;

import java.util.List;
import org.journeymaps.access.MapAccess;
import org.journeymaps.platform.Viewer;

/** Lists what was changed in a project's library, for everybody who may see the library, as the history of a map is for its readers (D06). */
public final class LibraryHistoryService {
    private final MapAccess access;
    private final LibraryChanges changes;

    public LibraryHistoryService(MapAccess access, LibraryChanges changes) {
        this.access = access;
        this.changes = changes;
    }

    /** Lists at most so many changes below an id, newest first. */
    public List<LibraryChange> list(Viewer viewer, String projectKey, int before, int limit) {
        return changes.before(access.visibleProject(viewer, projectKey).id(), before, limit);
    }
}
