package org.journeymaps.history;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.journeymaps.exchange.CsvForm;
import org.journeymaps.finding.Finding;
import org.journeymaps.improvement.Improvement;
import org.journeymaps.issue.IssueLink;
import org.journeymaps.mapfile.MapFiles;
import org.journeymaps.model.Experience;
import org.journeymaps.model.MapText;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;

/**
 * All that a map says, with every id and place, and its export. An experience that says nothing counts as none, and so does
 * that of a touchpoint which is off the map.
 */
record WholeMap(
        MapText text,
        List<Stage> stages,
        List<Touchpoint> touchpoints,
        Set<Experience> experiences,
        List<Finding> findings,
        List<Improvement> improvements,
        Set<IssueLink> links,
        String csv,
        String json) {

    static WholeMap of(World world, StoredMap map) {
        var whole = map.whole();
        Set<Experience> said = new HashSet<>(whole.experiences());
        said.removeIf(e -> e.equals(new Experience(e.touchpoint(), null, null, null, List.of())));
        said.removeIf(e -> whole.touchpoints().stream()
                .noneMatch(touchpoint -> touchpoint.id().equals(e.touchpoint())));
        return new WholeMap(
                whole.head().text(),
                whole.stages(),
                whole.touchpoints(),
                said,
                map.storage().findings().of(map.id()),
                map.storage().improvements().of(map.id()),
                Set.copyOf(map.storage().links().of(map.id(), 1000)),
                world.exports.csv(World.OWNER, map.id(), new CsvForm(',', true)).text(),
                MapFiles.read(world.files.json(World.OWNER, map.id()).text())
                        .path("map")
                        .toString());
    }

    /** The same without the links to issues. */
    WholeMap withoutLinks() {
        return new WholeMap(text, stages, touchpoints, experiences, findings, improvements, Set.of(), csv, "");
    }
}
