package org.journeymaps.persona;

import java.util.List;

/** The log of every project's library. */
public interface LibraryChanges {
    /** Adds entries in their order; their ids are given here. */
    void append(long projectId, List<LibraryChange> changes);

    /** Lists at most so many entries of a project below an id, newest first, in one statement. */
    List<LibraryChange> before(long projectId, int id, int limit);
}
