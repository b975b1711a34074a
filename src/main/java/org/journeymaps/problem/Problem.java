package org.journeymaps.problem;

/** The closed family of refusals that a use case answers with; each carries a text for the viewer. */
public abstract sealed class Problem extends RuntimeException
        permits Conflict, Forbidden, Invalid, NotFound, Unfinished, VersionMissing {
    private final Text text;

    Problem(Text text) {
        super(text.key());
        this.text = text;
    }

    public Text text() {
        return text;
    }
}
