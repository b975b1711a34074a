package org.journeymaps.log;

/** Is told of every change in the transaction that logs it. */
@FunctionalInterface
public interface ChangeFollower {
    void follow(Change change);

    /** Is told of a map, or of a record of it, that was written whole, with all that is on it now. */
    default void follow(Change change, Content content) {
        follow(change);
    }
}
