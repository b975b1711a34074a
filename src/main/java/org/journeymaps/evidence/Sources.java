package org.journeymaps.evidence;

import java.util.List;
import java.util.Set;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Editable;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;

/** All stored sources and what they back. */
public interface Sources {
    /** Lists what backs a map, in two statements. */
    List<Backing> backing(Id<JourneyMap> map);

    /** Tells what is backed by any source on these maps. */
    Set<Anchor> backed(List<Id<JourneyMap>> maps);

    /** Lists the sources of a project. */
    List<Source> inProject(long projectId);

    /** Finds sources; those that are unknown are missing in the answer. */
    List<Source> find(List<Id<Source>> ids);

    /** Adds sources in one batch; the ids of the records given are ignored (QP5). */
    void addAll(long projectId, List<Source> sources);

    /** Says of many anchors in one batch which sources back them. */
    void backAll(Id<JourneyMap> map, List<Backing> backings);

    /** Edits what backs a touchpoint, by the touchpoint's id; whether that is on the map is for the caller to know. */
    Editable<Backed> choices();
}
