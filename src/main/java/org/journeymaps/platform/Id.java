package org.journeymaps.platform;

/** The number of a stored record, typed by the record so that two kinds cannot be mixed up. */
@SuppressWarnings("UnusedTypeParameter")
public record Id<T>(int value) {
    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
