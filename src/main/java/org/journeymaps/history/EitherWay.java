package org.journeymaps.history;

import org.journeymaps.log.Change;
import org.journeymaps.map.MapWriter;
import org.journeymaps.platform.Viewer;

/** Records whose fields are kept in two places: the first that knows a change takes it back. */
record EitherWay(WayBack first, WayBack second) implements WayBack {
    @Override
    public boolean canTakeBack(Change.What what) {
        return first.canTakeBack(what) || second.canTakeBack(what);
    }

    @Override
    public void takeBack(MapWriter.Session session, Viewer viewer, Change.What what) {
        (first.canTakeBack(what) ? first : second).takeBack(session, viewer, what);
    }
}
