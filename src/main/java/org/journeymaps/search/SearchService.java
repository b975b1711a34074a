package org.journeymaps.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.journeymaps.access.MapAccess;
import org.journeymaps.kind.Kinds;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.JourneyMaps;
import org.journeymaps.model.MapHead;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.ProjectRef;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;

/**
 * Searches the texts of all maps that a viewer may view: one statement tells which maps there are, one what they say (QP7). What is
 * on hidden maps is left out before anything is counted.
 */
public final class SearchService {
    /** Most places that one answer counts; beyond it the answer is visibly partial. */
    private static final int MOST_PLACES = 5000;

    private final MapAccess access;
    private final JourneyMaps maps;
    private final SearchTexts texts;
    private final PlaceFilter filter;
    private final MapFilter mapFilter;
    private final List<Subject> subjects;

    public SearchService(
            MapAccess access,
            JourneyMaps maps,
            SearchTexts texts,
            PlaceFilter filter,
            MapFilter mapFilter,
            Kinds kinds) {
        this.subjects = kinds.subjects();
        this.access = access;
        this.maps = maps;
        this.texts = texts;
        this.filter = filter;
        this.mapFilter = mapFilter;
    }

    /** What is looked for; no subjects mean all of them. */
    public record Query(String text, List<Subject> subjects, Narrowing narrowing) {
        /** Words anywhere. */
        public static Query of(String text) {
            return new Query(text, List.of(), Narrowing.NONE);
        }
    }

    /** The maps that say all the words, those of the project at hand first, and everybody who owns a map that may be viewed. */
    public record Found(List<OnMap> maps, boolean partial, List<String> owners) {}

    /** A map, the project in which the viewer sees it, and where on it the words stand. */
    public record OnMap(MapHead head, ProjectRef project, List<Piece> places) {}

    /**
     * Searches from a project that the viewer may look at; throws {@link Invalid} naming {@code text} when there is no word in it,
     * or {@code owner} when nobody of that name owns a map that the viewer may view.
     */
    public Found search(Viewer viewer, String projectKey, Query query) {
        List<MapHead> all =
                maps.all().stream().filter(head -> !head.isTemplate()).toList();
        MapAccess rights = access.remembering(all);
        ProjectRef here = rights.visibleProject(viewer, projectKey);
        List<String> words = Words.of(query.text());
        if (words.isEmpty()) {
            throw new Invalid("text", Text.of("jm.problem.search.noword"));
        }
        List<MapHead> viewable =
                all.stream().filter(head -> rights.mayView(viewer, head)).toList();
        MapFilter.Owners owners = mapFilter.owners(viewable);
        Map<Id<JourneyMap>, MapHead> wanted = owners
                .keep(
                        query.narrowing().maps(),
                        viewer,
                        mapFilter.seenBy(query.narrowing().maps().persona(), viewable))
                .stream()
                .collect(Collectors.toMap(MapHead::id, Function.identity()));
        Places places = places(query, words, wanted);
        List<OnMap> found = byMap(query, places.saying(), wanted).entrySet().stream()
                .map(entry -> onMap(rights, viewer, head(wanted, entry.getKey()), entry.getValue()))
                .sorted(nearest(here))
                .toList();
        return new Found(found, places.isFull(), owners.names());
    }

    private Map<Id<JourneyMap>, List<Piece>> byMap(
            Query query, List<Piece> saying, Map<Id<JourneyMap>, MapHead> wanted) {
        Map<Id<JourneyMap>, List<Piece>> byMap =
                filter
                        .keep(query.narrowing().places(), saying, map -> head(wanted, map)
                                .revision())
                        .stream()
                        .collect(Collectors.groupingBy(piece -> piece.where().map()));
        if (query.narrowing().maps().stale()) {
            byMap.keySet()
                    .retainAll(mapFilter.stale(byMap.keySet().stream()
                            .map(map -> head(wanted, map))
                            .toList()));
        }
        return byMap;
    }

    private static MapHead head(Map<Id<JourneyMap>, MapHead> heads, Id<JourneyMap> map) {
        return Objects.requireNonNull(heads.get(map));
    }

    private Places places(Query query, List<String> words, Map<Id<JourneyMap>, MapHead> viewable) {
        Places places = new Places(words);
        texts.eachKnowing(words, piece -> {
            if (viewable.containsKey(piece.where().map()) && isAskedFor(query, piece)) {
                places.take(piece);
            }
        });
        return places;
    }

    private static boolean isAskedFor(Query query, Piece piece) {
        return query.subjects().isEmpty()
                || query.subjects().contains(piece.where().subject());
    }

    private static Comparator<OnMap> nearest(ProjectRef here) {
        return Comparator.comparing((OnMap one) -> one.project().id() != here.id())
                .thenComparing(one -> -one.places().size())
                .thenComparing(one -> one.head().text().name(), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(one -> one.head().id().value());
    }

    private OnMap onMap(MapAccess access, Viewer viewer, MapHead head, List<Piece> pieces) {
        List<Piece> ordered = pieces.stream()
                .sorted(Comparator.comparing(
                                (Piece piece) -> subjects.indexOf(piece.where().subject()))
                        .thenComparing(piece -> piece.where().id()))
                .toList();
        return new OnMap(head, access.place(viewer, head), ordered);
    }

    /** The latest that is known of each field. */
    private static final class Places {
        private final List<String> words;
        private final Map<Where, Piece> latest = new HashMap<>();

        Places(List<String> words) {
            this.words = words;
        }

        void take(Piece piece) {
            Piece known = latest.get(piece.where());
            boolean room = known != null || latest.size() <= MOST_PLACES;
            if (room
                    && (known == null
                            || piece.revision() > known.revision()
                            || (piece.revision() == known.revision() && piece.says(words)))) {
                latest.put(piece.where(), piece);
            }
        }

        boolean isFull() {
            return latest.size() > MOST_PLACES;
        }

        List<Piece> saying() {
            return latest.values().stream().filter(piece -> piece.says(words)).toList();
        }
    }
}
