package org.journeymaps.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.journeymaps.map.Anchor;
import org.journeymaps.map.Editable;
import org.journeymaps.map.JourneyMap;
import org.journeymaps.platform.Id;
import org.jspecify.annotations.Nullable;

/** All stored sources and what they back. */
public interface Sources {
    /** Lists what backs a map, in two statements. */
    List<Backing> backing(Id<JourneyMap> map);

    /** Tells what is backed by any source on these maps. */
    Set<Anchor> backed(List<Id<JourneyMap>> maps);

    /** Lists the sources of a project. */
    List<Source> inProject(long projectId);

    /** Adds a source; the id of the record given is ignored. */
    Id<Source> add(long projectId, Source source);

    /** Adds a source of which no more is said. */
    default Id<Source> add(long projectId, @Nullable Integer type, String title, @Nullable LocalDate date) {
        return add(projectId, new Source(new Id<>(0), type, title, date));
    }

    /** Adds sources in one batch; the ids of the records given are ignored (QP5). */
    void addAll(long projectId, List<Source> sources);

    /** Says of many anchors in one batch which sources back them. */
    void backAll(Id<JourneyMap> map, List<Backing> backings);

    /** Edits what backs a touchpoint, by the touchpoint's id; whether that is on the map is for the caller to know. */
    Editable<Backed> choices();
}
