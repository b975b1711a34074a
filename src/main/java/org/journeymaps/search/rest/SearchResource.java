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
import org.journeymaps.field.Rule;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.model.Period;
import org.journeymaps.platform.Texts;
import org.journeymaps.platform.Viewers;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.journeymaps.rest.Answers;
import org.journeymaps.rest.Paging;
import org.journeymaps.search.Narrowing;
import org.journeymaps.search.Narrowing.OfMaps;
import org.journeymaps.search.Narrowing.OfPlaces;
import org.journeymaps.search.Piece;
import org.journeymaps.search.SearchService;
import org.journeymaps.search.SearchService.Found;
import org.journeymaps.search.SearchService.OnMap;
import org.journeymaps.search.SearchService.Query;
import org.journeymaps.term.TermKind;
import org.journeymaps.term.Vocabulary;
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
    private final Texts texts;

    @Inject
    public SearchResource(SearchService service, Viewers viewers, Texts texts) {
        this.service = service;
        this.viewers = viewers;
        this.texts = texts;
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

    /** Owners and channels are what can be chosen to narrow the search; other channels can be typed. */
    record FoundJson(
            List<MapJson> maps, boolean more, int total, boolean partial, List<String> owners, List<String> channels) {}

    @GET
    @Path("search")
    public Response search(
            @PathParam("project") String project,
            @QueryParam("text") @Nullable String text,
            @QueryParam("kind") List<String> kinds,
            @QueryParam("period") @Nullable String period,
            @QueryParam("channel") @Nullable String channel,
            @QueryParam("severity") @Nullable String severity,
            @QueryParam("unbacked") @Nullable String unbacked,
            @QueryParam("persona") @Nullable String persona,
            @QueryParam("owner") @Nullable String owner,
            @QueryParam("unowned") @Nullable String unowned,
            @QueryParam("mine") @Nullable String mine,
            @QueryParam("stale") @Nullable String stale,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit) {
        Paging part = Paging.of(offset, limit, PAGE, LARGEST_PAGE);
        String words = String.valueOf(Rule.requiredText(Rule.NAME).check("text", text));
        Narrowing narrowing = new Narrowing(
                new OfMaps(
                        text("owner", owner),
                        flag("unowned", unowned),
                        flag("mine", mine),
                        flag("stale", stale),
                        text("persona", persona)),
                new OfPlaces(period(period), text("channel", channel), severity(severity), flag("unbacked", unbacked)));
        Query query = new Query(words, kinds.stream().map(SearchResource::kind).toList(), narrowing);
        return page(service.search(viewers.current(), project, query), part);
    }

    private Response page(Found found, Paging part) {
        Paging.Page<MapJson> page = part.cut(found.maps(), MapJson::of);
        List<String> channels =
                Vocabulary.labels(TermKind.CHANNEL).stream().map(texts::of).toList();
        return Answers.fresh(new FoundJson(
                page.entries(), page.more(), found.maps().size(), found.partial(), found.owners(), channels));
    }

    private static @Nullable String text(String name, @Nullable String sent) {
        return (String) Rule.text(Rule.NAME).check(name, sent);
    }

    /** Takes true, false or nothing, which is false. */
    private static boolean flag(String name, @Nullable String sent) {
        Object value = sent == null || sent.equals("false") ? (Object) false : sent.equals("true") ? true : sent;
        return Boolean.TRUE.equals(Rule.flag().check(name, value));
    }

    private static @Nullable Period period(@Nullable String sent) {
        return sent == null
                ? null
                : (Period) Rule.oneOf(Period::of, Period.CODES).check("period", sent);
    }

    private static @Nullable Integer severity(@Nullable String sent) {
        Object number = sent != null && sent.matches("\\d{1,3}") ? (Object) Integer.valueOf(sent) : sent;
        return (Integer) Rule.whole(1, 5).check("severity", number);
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
