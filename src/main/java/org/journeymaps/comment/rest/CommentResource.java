package org.journeymaps.comment.rest;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.journeymaps.comment.Comment;
import org.journeymaps.comment.CommentService;
import org.journeymaps.field.Fields;
import org.journeymaps.field.Rule;
import org.journeymaps.model.Anchor;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.People;
import org.journeymaps.platform.Viewer;
import org.journeymaps.platform.Viewers;
import org.journeymaps.rest.Answers;
import org.journeymaps.rest.Body;
import org.journeymaps.rest.FieldsJson;
import org.journeymaps.rest.IfMatch;
import org.journeymaps.rest.Paging;
import org.journeymaps.rest.PersonJson;
import org.jspecify.annotations.Nullable;

/** Lists, writes, answers, changes and resolves the comments about something on a map. */
@Path("maps/{map}/comments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class CommentResource {
    private static final List<String> KINDS =
            Stream.of(Anchor.Kind.values()).map(Anchor.Kind::code).toList();
    private static final Rule KIND = Rule.oneOf(Anchor.Kind::of, KINDS);

    private final CommentService service;
    private final Viewers viewers;
    private final People people;

    @Inject
    public CommentResource(CommentService service, Viewers viewers, People people) {
        this.service = service;
        this.viewers = viewers;
        this.people = people;
    }

    record CommentsJson(List<CommentJson> comments, boolean more) {}

    /** A comment that came with a file tells who said it in words; own says whether the viewer did. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CommentJson(
            int id,
            @JsonAnyGetter Map<String, Object> fields,
            @Nullable PersonJson author,
            @Nullable String at,
            @Nullable Integer replyTo,
            boolean own) {
        static final List<Fields<?>> FIELDS = List.of(Comment.FIELDS);
    }

    private CommentJson json(Viewer viewer, Comment comment) {
        Instant at = comment.by().at();
        Id<Comment> replyTo = comment.replyTo();
        PersonJson author = PersonJson.of(comment.by().author(), people);
        String name = comment.by().name();
        return new CommentJson(
                comment.id().value(),
                FieldsJson.of(comment, Comment.FIELDS, people),
                author == null && name != null ? new PersonJson(name) : author,
                at == null ? null : at.toString(),
                replyTo == null ? null : replyTo.value(),
                comment.isBy(viewer));
    }

    private static Anchor anchor(@Nullable Object kind, @Nullable Object id) {
        Object number = Rule.required(Rule.id()).check("id", id);
        return new Anchor((Anchor.Kind) Objects.requireNonNull(KIND.check("kind", kind)), (Integer)
                Objects.requireNonNull(number));
    }

    /** Those about the map, or a stage, touchpoint, finding or improvement of it, oldest first. */
    @GET
    public Response list(
            @PathParam("map") int map,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("id") @Nullable Integer id,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit) {
        Viewer viewer = viewers.current();
        Paging part = Paging.of(offset, limit);
        List<Comment> found = service.list(viewer, new Id<>(map), anchor(kind, id));
        Paging.Page<CommentJson> page = part.cut(found, comment -> json(viewer, comment));
        return Answers.fresh(new CommentsJson(page.entries(), page.more()));
    }

    @POST
    public Response write(@PathParam("map") int map, @Nullable Map<String, Object> json) {
        Viewer viewer = viewers.current();
        Body body = Body.of(json, "kind", "id", "text", "replyTo");
        Anchor anchor = anchor(body.get("kind"), body.get("id"));
        String text = Comment.FIELDS.requiredText("text", body.get("text"));
        Integer replyTo = (Integer) Rule.id().check("replyTo", body.get("replyTo"));
        var written = service.write(viewer, new Id<>(map), anchor, text, replyTo == null ? null : new Id<>(replyTo));
        return Answers.created(Answers.of(written, "comment", json(viewer, written.value())));
    }

    @PATCH
    @Path("{id}")
    public Map<String, Object> change(
            @PathParam("map") int map,
            @PathParam("id") int id,
            @HeaderParam("If-Match") @Nullable String seen,
            @Nullable Map<String, Object> body) {
        var values = Body.sent(body);
        var written = service.change(viewers.current(), new Id<>(map), id, IfMatch.version(seen), values);
        return Answers.changed("comment", written, Comment.FIELDS, values.keySet(), people);
    }

    @DELETE
    @Path("{id}")
    public Map<String, Object> remove(@PathParam("map") int map, @PathParam("id") int id) {
        return Answers.of(service.remove(viewers.current(), new Id<>(map), id), "removed", id);
    }
}
