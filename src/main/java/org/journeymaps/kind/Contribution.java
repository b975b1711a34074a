package org.journeymaps.kind;

/** What of a kind of record whoever may contribute to a map may write without the right to edit it. */
public enum Contribution {
    /** Nothing. */
    NONE,
    /** Whole records: they may be added and taken off. */
    RECORDS,
    /** Everything. */
    ALL
}
