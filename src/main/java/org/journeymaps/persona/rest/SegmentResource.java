package org.journeymaps.persona.rest;

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
import java.util.List;
import java.util.Map;
import org.journeymaps.persona.Segment;
import org.journeymaps.persona.SegmentService;
import org.journeymaps.platform.Viewers;
import org.journeymaps.rest.Answers;
import org.journeymaps.rest.Body;
import org.journeymaps.rest.IfMatch;
import org.journeymaps.rest.Paging;
import org.jspecify.annotations.Nullable;

/** The segments of a project's library. */
@Path("projects/{project}/segments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SegmentResource {
    private final SegmentService service;
    private final Viewers viewers;

    @Inject
    public SegmentResource(SegmentService service, Viewers viewers) {
        this.service = service;
        this.viewers = viewers;
    }

    record SegmentsJson(List<SegmentJson> segments, boolean more) {}

    @GET
    public Response read(
            @PathParam("project") String project,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit) {
        Paging part = Paging.of(offset, limit);
        Paging.Page<SegmentJson> page = part.cut(service.list(viewers.current(), project), SegmentJson::of);
        return Answers.fresh(new SegmentsJson(page.entries(), page.more()));
    }

    @POST
    public Response add(@PathParam("project") String project, @Nullable Map<String, Object> json) {
        var segment = service.add(viewers.current(), project, values(json));
        return Answers.created(Map.of("segment", SegmentJson.of(segment)));
    }

    @PATCH
    @Path("{id}")
    public Map<String, Object> change(
            @PathParam("project") String project,
            @PathParam("id") int id,
            @HeaderParam("If-Match") @Nullable String seen,
            @Nullable Map<String, Object> json) {
        var segment = service.change(viewers.current(), project, id, IfMatch.version(seen), values(json));
        return Map.of("segment", SegmentJson.of(segment));
    }

    @DELETE
    @Path("{id}")
    public Map<String, Object> remove(@PathParam("project") String project, @PathParam("id") int id) {
        service.remove(viewers.current(), project, id);
        return Map.of("removed", id);
    }

    private static Map<String, ? extends @Nullable Object> values(@Nullable Map<String, Object> json) {
        var values = Body.sent(json);
        values.keySet().forEach(Segment.FIELDS::named);
        return values;
    }
}
