package org.journeymaps.map;

import org.journeymaps.platform.Id;

/** Is told of every change in the transaction that logs it. */
@FunctionalInterface
public interface ChangeFollower {
    void follow(Change change);

    /** Looks at a whole map as it is at a revision, because a node of an older version changed it and told nobody. */
    default void lookAgain(Id<JourneyMap> map, int revision) {}
}
