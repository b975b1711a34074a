package org.journeymaps.map;

/** Is told of every change in the transaction that logs it. */
@FunctionalInterface
public interface ChangeFollower {
    void follow(Change change);
}
