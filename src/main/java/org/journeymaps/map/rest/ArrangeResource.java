package org.journeymaps.map.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.journeymaps.field.Rule;
import org.journeymaps.map.ArrangeService;
import org.journeymaps.map.ArrangeService.Behind;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Viewers;
import org.journeymaps.rest.Answers;
import org.journeymaps.rest.Body;
import org.jspecify.annotations.Nullable;

/** Moves stages and touchpoints and takes them off a map. */
@Path("maps/{map}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ArrangeResource {
    private static final Rule ID = Rule.whole(1, Integer.MAX_VALUE);

    private final ArrangeService service;
    private final Viewers viewers;

    @Inject
    public ArrangeResource(ArrangeService service, Viewers viewers) {
        this.service = service;
        this.viewers = viewers;
    }

    @POST
    @Path("touchpoints/{id}/move")
    public Map<String, Object> moveTouchpoint(
            @PathParam("map") int map, @PathParam("id") int id, @Nullable Map<String, Object> json) {
        Body body = Body.of(json, "stageId", "behind");
        var written = service.moveTouchpoint(
                viewers.current(), new Id<>(map), id, id(body, "stageId"), new Behind<>(id(body, "behind")));
        return Answers.of(written, "touchpoint", AddedJson.of(written.value()));
    }

    @POST
    @Path("touchpoints/{id}/duplicate")
    public Response duplicateTouchpoint(
            @PathParam("map") int map, @PathParam("id") int id, @Nullable Map<String, Object> json) {
        String name =
                Touchpoint.FIELDS.requiredText("name", Body.of(json, "name").get("name"));
        var written = service.duplicateTouchpoint(viewers.current(), new Id<>(map), id, name);
        return Answers.created(Answers.of(written, "touchpoint", AddedJson.of(written.value())));
    }

    @POST
    @Path("stages/{id}/move")
    public Map<String, Object> moveStage(
            @PathParam("map") int map, @PathParam("id") int id, @Nullable Map<String, Object> json) {
        Body body = Body.of(json, "behind");
        var written = service.moveStage(viewers.current(), new Id<>(map), id, new Behind<>(id(body, "behind")));
        return Answers.of(written, "stage", AddedJson.of(written.value()));
    }

    private static <R> @Nullable Id<R> id(Body body, String field) {
        Integer value = (Integer) ID.check(field, body.get(field));
        return value == null ? null : new Id<>(value);
    }

    @DELETE
    @Path("touchpoints/{id}")
    public Map<String, Object> removeTouchpoint(@PathParam("map") int map, @PathParam("id") int id) {
        return Answers.of(service.removeTouchpoint(viewers.current(), new Id<>(map), id), "removed", id);
    }

    @DELETE
    @Path("stages/{id}")
    public Map<String, Object> removeStage(@PathParam("map") int map, @PathParam("id") int id) {
        return Answers.of(service.removeStage(viewers.current(), new Id<>(map), id), "removed", id);
    }
}
