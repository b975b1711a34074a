package org.journeymaps.platform;

import java.util.function.Supplier;

/** Runs one use case's writes as a unit: all of them are stored, or none. */
@FunctionalInterface
public interface Transactions {
    /** Runs the work, again from the start when somebody else was faster; the work must have no effect outside the database. */
    <T> T write(Supplier<T> work);
}
