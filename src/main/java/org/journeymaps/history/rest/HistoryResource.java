package org.journeymaps.history.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.journeymaps.history.HistoryService;
import org.journeymaps.map.Change;
import org.journeymaps.map.Rule;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.People;
import org.journeymaps.platform.Viewer;
import org.journeymaps.platform.Viewers;
import org.journeymaps.rest.Answers;
import org.journeymaps.rest.Body;
import org.jspecify.annotations.Nullable;

/** Lists a map's changes page by page and takes one's own steps back. */
@Path("maps/{map}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class HistoryResource {
    private static final int PAGE = 50;

    private final HistoryService service;
    private final Viewers viewers;
    private final People people;

    @Inject
    public HistoryResource(HistoryService service, Viewers viewers, People people) {
        this.service = service;
        this.viewers = viewers;
        this.people = people;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangeJson(
            int revision,
            String at,
            @Nullable String author,
            boolean mine,
            String subject,
            int id,
            @Nullable String field,
            @Nullable String before,
            @Nullable String after,
            @Nullable Integer undoes) {}

    record HistoryJson(List<ChangeJson> changes, boolean more) {}

    @GET
    @Path("history")
    public Response list(@PathParam("map") int map, @QueryParam("before") @Nullable Integer before) {
        Viewer viewer = viewers.current();
        int below = before == null ? Integer.MAX_VALUE : before;
        List<Change> changes = service.list(viewer, new Id<>(map), below, PAGE + 1);
        List<ChangeJson> page =
                changes.stream().limit(PAGE).map(change -> json(change, viewer)).toList();
        return Answers.fresh(new HistoryJson(page, changes.size() > PAGE));
    }

    private ChangeJson json(Change change, Viewer viewer) {
        Change.What what = change.what();
        return new ChangeJson(
                change.revision(),
                change.at().toString(),
                people.nameOf(change.authorKey()).orElse(null),
                change.authorKey().equals(viewer.key()),
                what.subject().code(),
                what.id(),
                what.field(),
                told(what, what.before()),
                told(what, what.after()),
                change.undoes());
    }

    /** The log names a link "finding:issue"; the issue may be one that the viewer must not hear of (QS3). */
    private static @Nullable String told(Change.What what, @Nullable String value) {
        return value != null && what.subject() == Change.Subject.ISSUELINK ? value.replaceFirst(":.*", "") : value;
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
