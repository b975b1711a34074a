package org.journeymaps.problem;

/** Refuses what the viewer may see but not do. */
public final class Forbidden extends Problem {
    public Forbidden(Text text) {
        super(text);
    }
}
