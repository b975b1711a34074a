package org.journeymaps.issue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.journeymaps.finding.Finding;
import org.journeymaps.map.JourneyMap;
import org.journeymaps.map.MapAccess;
import org.journeymaps.map.MapHead;
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

    /** Says whether the issue is linked at all, in one indexed statement (QP8). */
    public boolean any(long issueId) {
        return !stores.links().ofIssue(issueId, 1).isEmpty();
    }

    /** Lists the places on maps that the viewer may view, oldest link first. */
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
        List<MapHead> heads =
                links.stream().map(IssueLink::map).distinct().map(viewable::get).toList();
        Map<Id<JourneyMap>, JourneyMap> maps = stores.maps().whole(heads).stream()
                .collect(Collectors.toMap(map -> map.head().id(), Function.identity()));
        Map<Id<Finding>, Finding> findings =
                stores.findings().find(links.stream().map(IssueLink::finding).toList()).stream()
                        .collect(Collectors.toMap(Finding::id, Function.identity()));
        return links.stream()
                .map(link -> place(viewer, maps.get(link.map()), findings.get(link.finding())))
                .flatMap(Optional::stream)
                .filter(IssuePlace::isOnTheMap)
                .toList();
    }

    private Optional<IssuePlace> place(Viewer viewer, @Nullable JourneyMap map, @Nullable Finding finding) {
        return map == null || finding == null
                ? Optional.empty()
                : Optional.of(new IssuePlace(access.home(viewer, map.head()), map, finding));
    }
}
