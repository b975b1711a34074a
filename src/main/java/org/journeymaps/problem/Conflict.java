package org.journeymaps.problem;

import org.jspecify.annotations.Nullable;

/** Refuses an edit of a field that somebody changed since, and carries both values (design 4). */
public final class Conflict extends Problem {
    private final String field;
    private final transient @Nullable Object theirs;
    private final transient @Nullable Object mine;
    private final int version;

    public Conflict(String field, @Nullable Object theirs, @Nullable Object mine, int version) {
        super(Text.of("jm.problem.conflict"));
        this.field = field;
        this.theirs = theirs;
        this.mine = mine;
        this.version = version;
    }

    public String field() {
        return field;
    }

    public @Nullable Object theirs() {
        return theirs;
    }

    public @Nullable Object mine() {
        return mine;
    }

    public int version() {
        return version;
    }
}
