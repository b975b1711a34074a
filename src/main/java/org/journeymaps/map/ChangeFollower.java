package org.journeymaps.map;

import org.journeymaps.platform.Id;

/** Is told of every change in the transaction that logs it. */
@FunctionalInterface
public interface ChangeFollower {
    void follow(Change change);

    /** Is told of a map that was written whole, with all that is on it now. */
    default void follow(Change change, Content content) {
        follow(change);
    }

    /** Looks at a whole map as it is at a revision, because a node of an older version changed it and told nobody. */
    default void lookAgain(Id<JourneyMap> map, int revision) {}
}
