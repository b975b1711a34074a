package org.journeymaps.problem;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Refuses an edit of a field that somebody changed since, and carries both values. */
public final class Conflict extends Problem {
    private final String field;
    private final transient @Nullable Object theirs;
    private final transient @Nullable Object mine;
    private final int version;

    public Conflict(String field, @Nullable Object theirs, @Nullable Object mine, int version) {
        this(Text.of("jm.problem.conflict"), field, theirs, mine, version);
    }

    private Conflict(Text text, String field, @Nullable Object theirs, @Nullable Object mine, int version) {
        super(text);
        this.field = field;
        this.theirs = theirs;
        this.mine = mine;
        this.version = version;
    }

    /** Refuses an edit of what somebody has taken off the map since; no field carries two values then. */
    public static Conflict removed(int version) {
        return new Conflict(Text.of("jm.problem.removed"), "", null, null, version);
    }

    /** Gives the same refusal with both values as people know them. */
    public Conflict told(UnaryOperator<@Nullable Object> words) {
        return field.isEmpty() ? this : new Conflict(field, words.apply(theirs), words.apply(mine), version);
    }

    /** Gives the field, or an empty text when the whole record is gone. */
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
