package org.journeymaps.term.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.journeymaps.field.Rule;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Viewers;
import org.journeymaps.rest.Answers;
import org.journeymaps.rest.Body;
import org.journeymaps.rest.IfMatch;
import org.journeymaps.rest.Paging;
import org.journeymaps.term.ShownWord;
import org.journeymaps.term.TermKind;
import org.journeymaps.term.WordService;
import org.jspecify.annotations.Nullable;

/** Lists the words that a map can use, and sets those of its records by name. */
@Path("maps/{map}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class WordResource {
    private static final Rule KIND = Rule.required(Rule.oneOf(TermKind::of, TermKind.CODES));

    private final WordService service;
    private final Viewers viewers;

    @Inject
    public WordResource(WordService service, Viewers viewers) {
        this.service = service;
        this.viewers = viewers;
    }

    record WordsJson(List<ShownWord> words, boolean more) {}

    /** The words of one kind. */
    @GET
    @Path("words")
    public Response choices(
            @PathParam("map") int map,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit) {
        Paging part = Paging.of(offset, limit);
        TermKind wanted = (TermKind) Objects.requireNonNull(KIND.check("kind", kind));
        Paging.Page<ShownWord> page = part.cut(service.choices(viewers.current(), new Id<>(map), wanted), word -> word);
        return Answers.fresh(new WordsJson(page.entries(), page.more()));
    }

    @PATCH
    @Path("touchpoints/{id}/words")
    public Map<String, Object> changeTouchpoint(
            @PathParam("map") int map,
            @PathParam("id") int id,
            @HeaderParam("If-Match") @Nullable String seen,
            @Nullable Map<String, Object> body) {
        var words = Body.of(body, "type", "channel", "department").fields();
        var written = service.changeTouchpoint(viewers.current(), new Id<>(map), id, IfMatch.version(seen), words);
        return Answers.of(written, "touchpoint", written.value());
    }
}
