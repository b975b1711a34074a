package org.journeymaps.issue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.finding.Finding;
import org.journeymaps.map.Anchor;
import org.journeymaps.map.JourneyMap;
import org.journeymaps.map.MapAccess;
import org.journeymaps.map.MapHead;
import org.journeymaps.map.Spot;
import org.journeymaps.map.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Viewer;
import org.jspecify.annotations.Nullable;

/** Tells where in the journeys an issue belongs (D01). */
public final class IssuePlaces {
    /** Most places that are shown for one issue. */
    private static final int MOST = 10;

    /** Most links that are looked through for them, because links to maps that the viewer may not view do not count. */
    private static final int MOST_LINKS = 1000;

    private final MapAccess access;
    private final IssueService.Stores stores;

    public IssuePlaces(MapAccess access, IssueService.Stores stores) {
        this.access = access;
        this.stores = stores;
    }

    /** Lists the places on maps that the viewer may view, oldest link first; one statement when nothing is linked (QP8). */
    public List<IssuePlace> of(Viewer viewer, long issueId) {
        List<IssueLink> all = stores.links().ofIssue(issueId, MOST_LINKS);
        Map<Id<JourneyMap>, MapHead> viewable =
                stores.maps().heads(all.stream().map(IssueLink::map).distinct().toList()).stream()
                        .filter(head -> access.mayView(viewer, head))
                        .collect(Collectors.toMap(MapHead::id, Function.identity()));
        List<IssueLink> links = all.stream()
                .filter(link -> viewable.containsKey(link.map()))
                .limit(MOST)
                .toList();
        Map<Id<Finding>, Finding> findings =
                stores.findings().find(links.stream().map(IssueLink::finding).toList()).stream()
                        .collect(Collectors.toMap(Finding::id, Function.identity()));
        Map<Anchor, Spot> spots = spots(links, findings.values());
        return links.stream()
                .flatMap(link -> place(viewer, viewable.get(link.map()), findings.get(link.finding()), spots))
                .filter(IssuePlace::isOnTheMap)
                .toList();
    }

    private Stream<IssuePlace> place(
            Viewer viewer, @Nullable MapHead map, @Nullable Finding finding, Map<Anchor, Spot> spots) {
        return map == null || finding == null
                ? Stream.empty()
                : Stream.of(new IssuePlace(access.place(viewer, map), map, finding, spots.get(finding.anchor())));
    }

    private Map<Anchor, Spot> spots(List<IssueLink> links, Collection<Finding> findings) {
        List<Id<JourneyMap>> maps =
                links.stream().map(IssueLink::map).distinct().toList();
        List<Id<Touchpoint>> touchpoints = findings.stream()
                .map(Finding::anchor)
                .filter(anchor -> anchor.kind() == Anchor.Kind.TOUCHPOINT)
                .distinct()
                .map(anchor -> new Id<Touchpoint>(anchor.id()))
                .toList();
        return stores.maps().spots(maps, touchpoints).stream()
                .collect(Collectors.toMap(spot -> Anchor.touchpoint(spot.touchpoint()), Function.identity()));
    }
}
