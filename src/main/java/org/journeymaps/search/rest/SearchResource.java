package org.journeymaps.search.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.journeymaps.map.Change.Subject;
import org.journeymaps.map.Rule;
import org.journeymaps.platform.Viewers;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.journeymaps.rest.Answers;
import org.journeymaps.search.Piece;
import org.journeymaps.search.SearchService;
import org.journeymaps.search.SearchService.Found;
import org.journeymaps.search.SearchService.OnMap;
import org.journeymaps.search.SearchService.Query;
import org.jspecify.annotations.Nullable;

/** Searches all maps that the viewer may view, from within one project. */
@Path("projects/{project}")
@Produces(MediaType.APPLICATION_JSON)
public final class SearchResource {
    private static final int PAGE = 20;
    private static final int LARGEST_PAGE = 100;

    /** Most places that are shown of one map. */
    private static final int PLACES = 10;

    private static final List<Subject> KINDS = List.of(
            Subject.MAP, Subject.STAGE, Subject.TOUCHPOINT, Subject.EXPERIENCE, Subject.FINDING, Subject.IMPROVEMENT);

    private final SearchService service;
    private final Viewers viewers;

    @Inject
    public SearchResource(SearchService service, Viewers viewers) {
        this.service = service;
        this.viewers = viewers;
    }

    record ProjectJson(String key, String name) {}

    record PlaceJson(String kind, int id, String field, String text) {
        static PlaceJson of(Piece piece) {
            return new PlaceJson(
                    piece.where().subject().code(),
                    piece.where().id(),
                    piece.where().field(),
                    piece.shown());
        }
    }

    record MapJson(int id, String name, ProjectJson project, List<PlaceJson> places, int more) {
        static MapJson of(OnMap found) {
            List<Piece> places = found.places();
            return new MapJson(
                    found.head().id().value(),
                    found.head().text().name(),
                    new ProjectJson(found.project().key(), found.project().name()),
                    places.stream().limit(PLACES).map(PlaceJson::of).toList(),
                    Math.max(0, places.size() - PLACES));
        }
    }

    record FoundJson(List<MapJson> maps, int start, int total, boolean partial) {}

    @GET
    @Path("search")
    public Response search(
            @PathParam("project") String project,
            @QueryParam("text") @Nullable String text,
            @QueryParam("kind") List<String> kinds,
            @QueryParam("mine") boolean mine,
            @QueryParam("start") int start,
            @QueryParam("limit") @Nullable Integer limit) {
        Object words = Rule.requiredText(Rule.NAME).check("text", text);
        Query query = new Query(
                String.valueOf(words), kinds.stream().map(SearchResource::kind).toList(), mine);
        Found found = service.search(viewers.current(), project, query);
        int from = Math.max(0, start);
        List<MapJson> page = found.maps().stream()
                .skip(from)
                .limit(limit == null ? PAGE : Math.max(1, Math.min(LARGEST_PAGE, limit)))
                .map(MapJson::of)
                .toList();
        return Answers.fresh(new FoundJson(page, from, found.maps().size(), found.partial()));
    }

    private static Subject kind(String code) {
        return KINDS.stream()
                .filter(subject -> subject.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Invalid(
                        "kind",
                        Text.of(
                                "jm.problem.oneof",
                                String.join(
                                        ", ", KINDS.stream().map(Subject::code).toList()))));
    }
}
