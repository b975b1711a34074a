package org.journeymaps.history;

import org.journeymaps.log.Change;
import org.journeymaps.map.MapWriter;
import org.journeymaps.platform.Viewer;

/** Takes changes of one kind of record back. */
interface WayBack {
    boolean canTakeBack(Change.What what);

    /** Takes a change back; throws {@link org.journeymaps.problem.Conflict} when what it left is not there any more. */
    void takeBack(MapWriter.Session session, Viewer viewer, Change.What what);
}
