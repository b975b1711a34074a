package org.journeymaps.screen;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.journeymaps.access.MapAccess;
import org.journeymaps.comment.Comments;
import org.journeymaps.evidence.Sources;
import org.journeymaps.finding.Finding;
import org.journeymaps.finding.Findings;
import org.journeymaps.improvement.Improvements;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Emotion;
import org.journeymaps.model.Experience;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.JourneyMaps;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Memories;
import org.journeymaps.platform.People;
import org.journeymaps.platform.ProjectRef;
import org.journeymaps.platform.Viewer;
import org.journeymaps.review.Reviews;
import org.journeymaps.term.Term;
import org.journeymaps.term.Terms;

/** Reads what the screens show, in a number of statements that does not grow with a map (QP1). */
public final class ScreenService {
    private final MapAccess access;
    private final Shelves shelves;
    private final People people;
    private final NamedOnMap named;

    public ScreenService(MapAccess access, Shelves shelves, People people, Memories memories) {
        this.access = access;
        this.shelves = shelves;
        this.people = people;
        this.named = new NamedOnMap(memories, people);
    }

    /** Everything stored that the screens read. */
    public record Shelves(
            JourneyMaps maps,
            Findings findings,
            Improvements improvements,
            Comments comments,
            Sources sources,
            Terms terms,
            Reviews reviews) {}

    /** Gives the head of a map that the viewer may view, in one statement. */
    public MapHead head(Viewer viewer, Id<JourneyMap> id) {
        return access.viewable(viewer, id);
    }

    /** Gives everything besides the map itself that its screen shows: other names or rights make another screen. */
    public List<Object> around(Viewer viewer, MapHead head) {
        return List.of(
                access.abilities(viewer, head),
                access.place(viewer, head).key(),
                people.nameOf(head.ownerKey()),
                named.names(head));
    }

    /** Reads one map. */
    public MapScreen map(Viewer viewer, Id<JourneyMap> id) {
        MapHead head = access.viewable(viewer, id);
        Map<Integer, Term> terms =
                shelves.terms().of(head.projectId()).stream().collect(Collectors.toMap(Term::id, Function.identity()));
        MapScreen screen = new MapScreen(
                shelves.maps().whole(head),
                new MapScreen.Surroundings(
                        access.place(viewer, head),
                        people.nameOf(head.ownerKey()),
                        access.abilities(viewer, head),
                        Optional.ofNullable(shelves.reviews().last(List.of(id)).get(id)),
                        terms),
                new MapScreen.Change(
                        shelves.findings().of(id),
                        shelves.improvements().of(id),
                        shelves.sources().backing(id)),
                shelves.comments().open(id));
        named.remember(screen);
        return screen;
    }

    /** Lists at most so many maps of a project as cards, by name, those before the offset left out. */
    public List<MapCard> cards(Viewer viewer, String projectKey, int offset, int limit) {
        ProjectRef project = access.visibleProject(viewer, projectKey);
        List<MapHead> heads = access.viewableIn(viewer, project).stream()
                .skip(offset)
                .limit(limit)
                .toList();
        Map<Id<JourneyMap>, List<Findings.Spot>> spots =
                shelves.findings().spots(heads.stream().map(MapHead::id).toList()).stream()
                        .collect(Collectors.groupingBy(Findings.Spot::map));
        Map<Id<JourneyMap>, Instant> reviewed =
                shelves.reviews().last(heads.stream().map(MapHead::id).toList());
        return shelves.maps().whole(heads).stream()
                .map(map -> card(
                        map,
                        home(viewer, map, project),
                        spots.getOrDefault(map.head().id(), List.of()),
                        reviewed))
                .toList();
    }

    private MapCard.Home home(Viewer viewer, JourneyMap map, ProjectRef shownIn) {
        return map.head().projectId() == shownIn.id()
                ? new MapCard.Home(false, Optional.of(shownIn.name()))
                : new MapCard.Home(true, access.home(viewer, map.head()).map(ProjectRef::name));
    }

    private MapCard card(
            JourneyMap map, MapCard.Home home, List<Findings.Spot> spots, Map<Id<JourneyMap>, Instant> reviewed) {
        Set<Anchor> places = map.anchors();
        Map<Finding.Kind, Long> counts = spots.stream()
                .filter(spot -> places.contains(spot.anchor()))
                .collect(Collectors.groupingBy(Findings.Spot::kind, Collectors.counting()));
        MapCard.Sizes sizes = new MapCard.Sizes(
                map.stages().size(),
                map.touchpoints().size(),
                counts.getOrDefault(Finding.Kind.PAIN, 0L).intValue(),
                counts.getOrDefault(Finding.Kind.GAIN, 0L).intValue());
        return new MapCard(
                map.head(),
                people.nameOf(map.head().ownerKey()).orElse(""),
                home,
                sizes,
                curve(map),
                Optional.ofNullable(reviewed.get(map.head().id())),
                map.focusName());
    }

    private static List<Optional<Emotion>> curve(JourneyMap map) {
        Map<Id<Touchpoint>, Experience> experiences = map.experiences().stream()
                .collect(Collectors.toMap(Experience::touchpoint, Function.identity(), (one, other) -> one));
        return map.touchpoints().stream()
                .filter(touchpoint -> touchpoint.place().stage() != null)
                .map(touchpoint ->
                        Optional.ofNullable(experiences.get(touchpoint.id())).map(Experience::experienced))
                .toList();
    }

    /** Says whether the viewer may create maps in a project that they may see. */
    public boolean mayCreate(Viewer viewer, String projectKey) {
        return access.mayCreateMaps(viewer, access.visibleProject(viewer, projectKey));
    }
}
