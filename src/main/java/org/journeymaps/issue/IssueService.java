package org.journeymaps.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymaps.access.MapAccess;
import org.journeymaps.finding.Finding;
import org.journeymaps.finding.Findings;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.JourneyMaps;
import org.journeymaps.model.MapHead;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.IssueView;
import org.journeymaps.platform.Issues;
import org.journeymaps.platform.ProjectRef;
import org.journeymaps.platform.Viewer;

/** Reads the issues of a map with each viewer's own eyes; what they may not browse counts, and changes nothing else (QS3). */
public final class IssueService {
    /** Most issues that are shown of one map; beyond it the answer is visibly partial (QP6). */
    static final int MOST = 1000;

    private final MapAccess access;
    private final Stores stores;
    private final Issues issues;

    public IssueService(MapAccess access, Stores stores, Issues issues) {
        this.access = access;
        this.stores = stores;
        this.issues = issues;
    }

    /** What is stored of the things that an issue link joins. */
    public record Stores(JourneyMaps maps, Findings findings, IssueLinks links) {}

    /** Reads the issues of everything that is on a map; partial says that the viewer may browse more than are shown. */
    public MapIssues issues(Viewer viewer, Id<JourneyMap> map) {
        access.viewable(viewer, map);
        List<MapIssues.Linked> visible = new ArrayList<>();
        Map<Id<Finding>, Integer> hidden = new HashMap<>();
        for (IssueLink link : onTheMaps(stores.links().of(map, IssueLinks.MOST_OF_MAP))) {
            Optional<IssueView> issue = issues.visible(viewer, link.issueId());
            issue.ifPresentOrElse(
                    seen -> visible.add(new MapIssues.Linked(link.finding(), seen)),
                    () -> hidden.merge(link.finding(), 1, Integer::sum));
        }
        return new MapIssues(visible.subList(0, Math.min(MOST, visible.size())), hidden, visible.size() > MOST);
    }

    /** Counts the issues of every map that the viewer may view in a project. */
    public RollUp.Sums counts(Viewer viewer, String projectKey) {
        ProjectRef project = access.visibleProject(viewer, projectKey);
        List<Id<JourneyMap>> maps =
                access.viewableIn(viewer, project).stream().map(MapHead::id).toList();
        return new RollUp(viewer, issues).of(onTheMaps(stores.links().of(maps)));
    }

    private List<IssueLink> onTheMaps(List<IssueLink> links) {
        List<Id<JourneyMap>> maps =
                links.stream().map(IssueLink::map).distinct().toList();
        if (maps.isEmpty()) {
            return links;
        }
        Set<Anchor> places = new HashSet<>(stores.maps().touchpointsOn(maps).stream()
                .map(Anchor::touchpoint)
                .toList());
        List<Findings.Spot> spots = stores.findings().spots(maps);
        stores.maps()
                .periods(Anchor.stages(spots.stream().map(Findings.Spot::anchor)))
                .keySet()
                .forEach(stage -> places.add(Anchor.stage(stage)));
        Set<Id<Finding>> findings = spots.stream()
                .filter(spot -> !spot.anchor().isPlace() || places.contains(spot.anchor()))
                .map(Findings.Spot::id)
                .collect(Collectors.toSet());
        return links.stream().filter(link -> findings.contains(link.finding())).toList();
    }
}
