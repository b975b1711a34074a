package org.journeymaps.problem;

import java.util.List;

/** Refuses what was sent and names every field, row or column that is wrong; nothing was written. */
public final class Invalid extends Problem {
    private final List<Fault> faults;

    public Invalid(List<Fault> faults) {
        super(faults.get(0).text());
        this.faults = List.copyOf(faults);
    }

    public Invalid(String field, Text text) {
        this(List.of(Fault.inField(field, text)));
    }

    /** Throws {@link Invalid} when there are faults. */
    public static void refuseIfAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    public List<Fault> faults() {
        return faults;
    }
}
