package org.journeymaps.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a map says about itself: its name, for whom it is drawn (P01), what they should experience (T12), and the ids of the
 * personas with whose eyes it can be seen, in order (P03), and how its lanes lie.
 */
public record MapText(
        String name,
        @Nullable String perspective,
        @Nullable String desiredExperience,
        List<Integer> personas,
        Lanes lanes) {

    /** Nothing is said yet. */
    public static final MapText BLANK = new MapText("", null, null);

    public MapText {
        personas = List.copyOf(personas);
    }

    /** The words of a map without personas and with the usual lanes. */
    public MapText(String name, @Nullable String perspective, @Nullable String desiredExperience) {
        this(name, perspective, desiredExperience, List.of(), Lanes.USUAL);
    }

    MapText named(String changed) {
        return new MapText(changed, perspective, desiredExperience, personas, lanes);
    }

    MapText drawnFor(@Nullable String changed) {
        return new MapText(name, changed, desiredExperience, personas, lanes);
    }

    MapText wishing(@Nullable String changed) {
        return new MapText(name, perspective, changed, personas, lanes);
    }

    MapText seenBy(List<Integer> changed) {
        return new MapText(name, perspective, desiredExperience, changed, lanes);
    }

    MapText laid(Lanes changed) {
        return new MapText(name, perspective, desiredExperience, personas, changed);
    }
}
