package org.journeymaps.log;

import java.util.List;
import org.journeymaps.model.JourneyMap;

/** A map as it was written whole a moment ago, with what hangs on it, so that whoever follows the log need not read it back (QP5). */
public record Content(JourneyMap map, List<?> hanging) {
    public Content {
        hanging = List.copyOf(hanging);
    }

    /** Lists what hangs on the map of one kind. */
    public <R> List<R> hanging(Class<R> kind) {
        return hanging.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
