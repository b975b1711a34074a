package org.journeymaps.admission;

import java.util.List;

/**
 * What a map itself says about who gets in: whether only those named do, whom it names, and the projects besides its home
 * in which it is shown.
 */
public record MapRules(boolean narrowed, List<Grant> grants, List<Long> guests) {
    /** A map that leaves everything to its project. */
    public static final MapRules OPEN = new MapRules(false, List.of(), List.of());

    public MapRules {
        grants = List.copyOf(grants);
        guests = List.copyOf(guests);
    }
}
