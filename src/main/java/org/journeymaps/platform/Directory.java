package org.journeymaps.platform;

import java.util.Optional;

/** Jira's users and groups, for naming whom something is given to. */
public interface Directory {
    /** Says whether the viewer is in the group; nobody is in a group that does not exist. */
    boolean isMember(Viewer viewer, String group);

    boolean hasGroup(String group);

    /** Finds somebody by user key, as they would ask themselves. */
    Optional<Viewer> user(String userKey);

    /** Says whether the viewer may learn which users and groups there are. */
    boolean mayBrowse(Viewer viewer);
}
