package org.journeymaps.problem;

/** Answers alike for what does not exist and for what the viewer may not see. */
public final class NotFound extends Problem {
    public NotFound() {
        super(Text.of("jm.problem.notfound"));
    }
}
