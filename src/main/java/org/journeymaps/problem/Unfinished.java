package org.journeymaps.problem;

/** Says that a part was done that cannot be taken back, and names what came to be, so that the rest can be done by hand. */
public final class Unfinished extends Problem {
    private final String created;

    /** Names an issue by its key, and why nothing more was done. */
    public Unfinished(Text text, String created, RuntimeException cause) {
        super(text);
        this.created = created;
        initCause(cause);
    }

    public String created() {
        return created;
    }
}
