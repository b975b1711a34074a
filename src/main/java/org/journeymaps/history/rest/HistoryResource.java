package org.journeymaps.history.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.journeymaps.field.Rule;
import org.journeymaps.history.HistoryFilter;
import org.journeymaps.history.HistoryService;
import org.journeymaps.history.PastWords;
import org.journeymaps.kind.Kinds;
import org.journeymaps.log.Change;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.People;
import org.journeymaps.platform.Viewer;
import org.journeymaps.platform.Viewers;
import org.journeymaps.rest.Answers;
import org.journeymaps.rest.Body;
import org.journeymaps.rest.Paging;
import org.jspecify.annotations.Nullable;

/** Lists a map's changes page by page, says why they were made, and takes one's own steps back. */
@Path("maps/{map}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class HistoryResource {
    private static final int PAGE = 50;

    private final HistoryService service;
    private final Viewers viewers;
    private final People people;
    private final PastWords words;
    private final Kinds kinds;

    @Inject
    public HistoryResource(HistoryService service, Viewers viewers, People people, PastWords words, Kinds kinds) {
        this.kinds = kinds;
        this.words = words;
        this.service = service;
        this.viewers = viewers;
        this.people = people;
    }

    record HistoryJson(List<ChangeJson> changes, boolean more) {}

    record NewsJson(int version, List<ChangeJson> changes, boolean more) {}

    record AuthorJson(String key, String name) {}

    record AuthorsJson(List<AuthorJson> authors, boolean more) {}

    @GET
    @Path("history")
    public Response list(
            @PathParam("map") int map,
            @QueryParam("before") @Nullable Integer before,
            @QueryParam("limit") @Nullable String limit,
            @Context UriInfo asked) {
        Paging part = Paging.of(null, limit, PAGE, Paging.MOST);
        Viewer viewer = viewers.current();
        int below = before == null ? Integer.MAX_VALUE : before;
        HistoryFilter filter = AskedHistory.filter(asked.getQueryParameters(), kinds);
        Id<JourneyMap> id = new Id<>(map);
        Paging.Page<Change> page =
                part.first(service.list(viewer, id, filter, below, part.limit() + 1), change -> change);
        var told =
                words.of(viewer, id, page.entries().stream().map(Change::what).toList());
        return Answers.fresh(new HistoryJson(
                page.entries().stream()
                        .map(change -> ChangeJson.of(change, viewer, people, told))
                        .toList(),
                page.more()));
    }

    /** What was changed above a revision, newest first; more says that there is older news than is told. */
    @GET
    @Path("changes")
    public Response since(
            @PathParam("map") int map,
            @QueryParam("since") @Nullable Integer since,
            @QueryParam("limit") @Nullable String limit) {
        Paging part = Paging.of(null, limit, PAGE, Paging.MOST);
        Viewer viewer = viewers.current();
        HistoryService.News news = service.since(viewer, new Id<>(map), since == null ? 0 : since, part.limit() + 1);
        Paging.Page<ChangeJson> page = part.first(news.changes(), change -> ChangeJson.of(change, viewer, people));
        return Answers.fresh(new NewsJson(news.revision(), page.entries(), page.more()));
    }

    @GET
    @Path("authors")
    public Response authors(
            @PathParam("map") int map,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit) {
        Paging part = Paging.of(offset, limit);
        List<AuthorJson> authors = service.authors(viewers.current(), new Id<>(map)).stream()
                .flatMap(key -> people.nameOf(key).map(name -> new AuthorJson(key, name)).stream())
                .sorted(Comparator.comparing(AuthorJson::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        Paging.Page<AuthorJson> page = part.cut(authors, author -> author);
        return Answers.fresh(new AuthorsJson(page.entries(), page.more()));
    }

    @PATCH
    @Path("history/{revision}")
    public Map<String, Object> explain(
            @PathParam("map") int map, @PathParam("revision") int revision, @Nullable Map<String, Object> json) {
        String cause = (String)
                Rule.text(Change.CAUSE).check("cause", Body.of(json, "cause").get("cause"));
        Viewer viewer = viewers.current();
        var written = service.explain(viewer, new Id<>(map), revision, cause);
        return Answers.of(written, "change", ChangeJson.of(written.value(), viewer, people));
    }

    @POST
    @Path("undo")
    public Map<String, Object> undo(@PathParam("map") int map, @Nullable Map<String, Object> json) {
        Object revision = Rule.required(Rule.whole(1, Integer.MAX_VALUE))
                .check("revision", Body.of(json, "revision").get("revision"));
        var written = service.undo(viewers.current(), new Id<>(map), (Integer) Objects.requireNonNull(revision));
        return Answers.of(written, "undone", written.value().revision());
    }
}
