package org.journeymaps.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.journeymaps.map.Change.Subject;
import org.journeymaps.map.JourneyMap;
import org.journeymaps.map.JourneyMaps;
import org.journeymaps.map.MapAccess;
import org.journeymaps.map.MapHead;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.ProjectRef;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;

/** Searches the texts of all maps that a viewer may view, in two statements unless very much says the words (QP7). */
public final class SearchService {
    /** Most pieces that are read before it is asked whose maps they are on. */
    static final int MOST = 1000;

    /** Most places that one answer counts; beyond it the answer is visibly partial. */
    private static final int MOST_PLACES = 5000;

    private final MapAccess access;
    private final JourneyMaps maps;
    private final SearchTexts texts;

    public SearchService(MapAccess access, JourneyMaps maps, SearchTexts texts) {
        this.access = access;
        this.maps = maps;
        this.texts = texts;
    }

    /** What is looked for; no subjects mean all of them. */
    public record Query(String text, List<Subject> subjects, boolean mine) {}

    /** The maps that say all the words, those of the project at hand first. */
    public record Found(List<OnMap> maps, boolean partial) {}

    /** A map, the project in which the viewer sees it, and where on it the words stand. */
    public record OnMap(MapHead head, ProjectRef project, List<Piece> places) {}

    /** Searches from a project that the viewer may look at; throws {@link Invalid} naming {@code text} when there is no word in it. */
    public Found search(Viewer viewer, String projectKey, Query query) {
        ProjectRef here = access.visibleProject(viewer, projectKey);
        List<String> words = Words.of(query.text());
        if (words.isEmpty()) {
            throw new Invalid("text", Text.of("jm.problem.search.noword"));
        }
        List<Piece> first = texts.knowing(words, MOST + 1);
        return first.size() > MOST ? amongMany(viewer, here, query, words) : among(viewer, here, query, words, first);
    }

    private Found among(Viewer viewer, ProjectRef here, Query query, List<String> words, List<Piece> pieces) {
        Places places = new Places(words);
        pieces.forEach(places::take);
        List<MapHead> heads = maps.heads(
                pieces.stream().map(piece -> piece.where().map()).distinct().toList());
        return found(viewer, here, query, viewable(viewer, query, heads), places);
    }

    /** What is on hidden maps must not use up what is counted, so that it is asked first whose maps there are. */
    private Found amongMany(Viewer viewer, ProjectRef here, Query query, List<String> words) {
        Map<Id<JourneyMap>, MapHead> viewable = viewable(viewer, query, maps.all());
        Places places = new Places(words);
        texts.eachKnowing(words, piece -> {
            if (viewable.containsKey(piece.where().map()) && isAskedFor(query, piece)) {
                places.take(piece);
            }
        });
        return found(viewer, here, query, viewable, places);
    }

    private Map<Id<JourneyMap>, MapHead> viewable(Viewer viewer, Query query, List<MapHead> heads) {
        MapAccess remembering = access.remembering();
        return heads.stream()
                .filter(head -> !query.mine() || head.ownerKey().equals(viewer.key()))
                .filter(head -> remembering.mayView(viewer, head))
                .collect(Collectors.toMap(MapHead::id, Function.identity()));
    }

    private static boolean isAskedFor(Query query, Piece piece) {
        return query.subjects().isEmpty()
                || query.subjects().contains(piece.where().subject());
    }

    private Found found(
            Viewer viewer, ProjectRef here, Query query, Map<Id<JourneyMap>, MapHead> viewable, Places places) {
        MapAccess remembering = access.remembering();
        Map<Id<JourneyMap>, List<Piece>> byMap = places.saying().stream()
                .filter(piece -> viewable.containsKey(piece.where().map()) && isAskedFor(query, piece))
                .collect(Collectors.groupingBy(piece -> piece.where().map()));
        List<OnMap> found = byMap.entrySet().stream()
                .map(entry -> onMap(
                        remembering, viewer, Objects.requireNonNull(viewable.get(entry.getKey())), entry.getValue()))
                .sorted(Comparator.comparing((OnMap one) -> one.project().id() != here.id())
                        .thenComparing(one -> -one.places().size())
                        .thenComparing(one -> one.head().text().name(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(one -> one.head().id().value()))
                .toList();
        return new Found(found, places.isFull());
    }

    private static OnMap onMap(MapAccess access, Viewer viewer, MapHead head, List<Piece> pieces) {
        List<Piece> ordered = pieces.stream()
                .sorted(Comparator.comparing((Piece piece) -> piece.where().subject())
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
            return new ArrayList<>(latest.values())
                    .stream().filter(piece -> piece.says(words)).toList();
        }
    }
}
