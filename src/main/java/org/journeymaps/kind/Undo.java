package org.journeymaps.kind;

import org.journeymaps.log.Change.What;
import org.journeymaps.map.MapWriter;
import org.journeymaps.platform.Viewer;

/** How changes of one kind of record are undone. */
public interface Undo {
    boolean canUndo(What what);

    /** Undoes a change; throws {@link org.journeymaps.problem.Conflict} when what it left is not there any more. */
    void undo(MapWriter.Session session, Viewer viewer, What what);
}
