package org.journeymaps.issue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.access.MapAccess;
import org.journeymaps.finding.Finding;
import org.journeymaps.log.Changes;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.Spot;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Memories;
import org.journeymaps.platform.Memories.Memory;
import org.journeymaps.platform.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Tells where in the journeys an issue belongs (D01). Links, rights and the maps' revisions are read each time; what a finding and its
 * touchpoint say at a revision never changes, and is remembered.
 */
public final class IssuePlaces {
    /** Most places that are shown for one issue. */
    private static final int MOST = 10;

    /** Most links that are looked through for them, because links to maps that the viewer may not view do not count. */
    private static final int MOST_LINKS = 1000;

    private static final int MOST_REMEMBERED = 1000;

    private final MapAccess access;
    private final IssueService.Stores stores;
    private final Memory<At, Said> memory;
    private final LastLook lastLook;

    public IssuePlaces(MapAccess access, IssueService.Stores stores, Changes changes, Memories memories) {
        this.access = access;
        this.stores = stores;
        this.memory = memories.named("places", MOST_REMEMBERED);
        this.lastLook = new LastLook(changes, memories);
    }

    /** A finding of a map at a revision. */
    record At(Id<JourneyMap> map, int revision, Id<Finding> finding) {}

    /** What a finding and its touchpoint said; nothing for one that was off the map, or whose stage or touchpoint was. */
    record Said(@Nullable Finding finding, @Nullable Spot spot) {
        static final Said NOTHING = new Said(null, null);
    }

    /**
     * Lists the places on maps that the viewer may view, oldest link first; one statement when nothing is linked, two as long as
     * nobody has changed the maps since this node looked, three as long as nobody has changed the places (QP8).
     */
    public List<IssuePlace> of(Viewer viewer, long issueId) {
        List<IssueLink> all = stores.links().ofIssue(issueId, MOST_LINKS);
        Map<Id<JourneyMap>, MapHead> viewable =
                stores.maps().heads(all.stream().map(IssueLink::map).distinct().toList()).stream()
                        .filter(head -> access.mayView(viewer, head))
                        .collect(Collectors.toMap(MapHead::id, Function.identity()));
        List<At> linked = all.stream()
                .filter(link -> viewable.containsKey(link.map()))
                .limit(MOST)
                .map(link -> at(viewable, link))
                .toList();
        Map<At, Said> said = said(linked);
        return linked.stream()
                .flatMap(at -> place(viewer, head(viewable, at.map()), said.get(at)))
                .toList();
    }

    private static At at(Map<Id<JourneyMap>, MapHead> maps, IssueLink link) {
        return new At(link.map(), head(maps, link.map()).revision(), link.finding());
    }

    private static MapHead head(Map<Id<JourneyMap>, MapHead> maps, Id<JourneyMap> map) {
        return Objects.requireNonNull(maps.get(map));
    }

    private Stream<IssuePlace> place(Viewer viewer, MapHead map, @Nullable Said said) {
        Finding finding = said == null ? null : said.finding();
        return said == null || finding == null
                ? Stream.empty()
                : Stream.of(new IssuePlace(access.place(viewer, map), map, finding, said.spot()));
    }

    private Map<At, Said> said(List<At> wanted) {
        Map<At, Said> said = new HashMap<>();
        wanted.forEach(at -> memory.of(at).ifPresent(known -> said.put(at, known)));
        keep(lastLook.stillTrue(unknown(wanted, said)), said);
        List<At> unknown = unknown(wanted, said);
        if (!unknown.isEmpty()) {
            keep(read(unknown), said);
        }
        return said;
    }

    private static List<At> unknown(List<At> wanted, Map<At, Said> said) {
        return wanted.stream().filter(at -> !said.containsKey(at)).toList();
    }

    private void keep(Map<At, Said> found, Map<At, Said> said) {
        found.forEach((at, one) -> {
            memory.keep(at, one);
            lastLook.keep(at, one);
            said.put(at, one);
        });
    }

    private Map<At, Said> read(List<At> wanted) {
        Map<Id<Finding>, Finding> findings =
                stores
                        .findings()
                        .find(wanted.stream().map(At::finding).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(Finding::id, Function.identity()));
        Map<Anchor, Spot> spots = spots(wanted, findings.values());
        Set<Id<Stage>> stages = stages(findings.values());
        Map<At, Said> read = new HashMap<>();
        for (At at : wanted) {
            Said said = said(findings.get(at.finding()), spots, stages);
            read.put(at, said);
        }
        return read;
    }

    private static Said said(@Nullable Finding finding, Map<Anchor, Spot> spots, Set<Id<Stage>> stages) {
        if (finding == null) {
            return Said.NOTHING;
        }
        Spot spot = spots.get(finding.anchor());
        boolean onTheMap =
                switch (finding.anchor().kind()) {
                    case TOUCHPOINT -> spot != null;
                    case STAGE -> stages.contains(new Id<Stage>(finding.anchor().id()));
                    default -> true;
                };
        return onTheMap ? new Said(finding, spot) : Said.NOTHING;
    }

    /** Tells which of the stages that findings hang on were not taken off; no statement where none hangs on a stage. */
    private Set<Id<Stage>> stages(Collection<Finding> findings) {
        return stores.maps()
                .periods(Anchor.stages(findings.stream().map(Finding::anchor)))
                .keySet();
    }

    private Map<Anchor, Spot> spots(List<At> wanted, Collection<Finding> findings) {
        List<Id<JourneyMap>> maps = wanted.stream().map(At::map).distinct().toList();
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
