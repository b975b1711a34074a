package org.journeymaps.map.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.journeymaps.field.Fields;
import org.journeymaps.field.Rule;
import org.journeymaps.map.MapService;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.Period;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.People;
import org.journeymaps.platform.Viewers;
import org.journeymaps.rest.Answers;
import org.journeymaps.rest.Body;
import org.journeymaps.rest.IfMatch;
import org.jspecify.annotations.Nullable;

/** Edits a map, its stages and touchpoints field by field, and adds to it. */
@Path("maps/{map}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class MapResource {
    private final MapService service;
    private final Viewers viewers;
    private final People people;

    @Inject
    public MapResource(MapService service, Viewers viewers, People people) {
        this.service = service;
        this.viewers = viewers;
        this.people = people;
    }

    @PATCH
    public Map<String, Object> changeMap(
            @PathParam("map") int map,
            @HeaderParam("If-Match") @Nullable String seen,
            @Nullable Map<String, Object> body) {
        var values = Body.sent(body);
        var written = service.changeMap(viewers.current(), new Id<>(map), IfMatch.version(seen), values);
        return Answers.changed("map", written, MapHead.FIELDS, values.keySet(), people);
    }

    @PATCH
    @Path("focus")
    public Map<String, Object> changeFocus(
            @PathParam("map") int map,
            @HeaderParam("If-Match") @Nullable String seen,
            @Nullable Map<String, Object> json) {
        Body body = Body.of(json, "focus");
        var written = service.focus(viewers.current(), new Id<>(map), IfMatch.version(seen), body.get("focus"));
        return Answers.changed("map", written, new Fields<>(List.of(MapHead.FOCUS)), Set.of("focus"), people);
    }

    @PATCH
    @Path("stages/{id}")
    public Map<String, Object> changeStage(
            @PathParam("map") int map,
            @PathParam("id") int id,
            @HeaderParam("If-Match") @Nullable String seen,
            @Nullable Map<String, Object> body) {
        var values = Body.sent(body);
        var written = service.changeStage(viewers.current(), new Id<>(map), id, IfMatch.version(seen), values);
        return Answers.changed("stage", written, Stage.FIELDS, values.keySet(), people);
    }

    @PATCH
    @Path("touchpoints/{id}")
    public Map<String, Object> changeTouchpoint(
            @PathParam("map") int map,
            @PathParam("id") int id,
            @HeaderParam("If-Match") @Nullable String seen,
            @Nullable Map<String, Object> body) {
        var values = Body.sent(body);
        var written = service.changeTouchpoint(viewers.current(), new Id<>(map), id, IfMatch.version(seen), values);
        return Answers.changed("touchpoint", written, Touchpoint.FIELDS, values.keySet(), people);
    }

    @POST
    @Path("stages")
    public Response addStage(@PathParam("map") int map, @Nullable Map<String, Object> json) {
        Body body = Body.of(json, "name", "period");
        String name = Stage.FIELDS.requiredText("name", body.get("name"));
        Period period = (Period) Rule.oneOf(Period::of, Period.CODES).check("period", body.get("period"));
        var written = service.addStage(viewers.current(), new Id<>(map), name, Objects.requireNonNull(period));
        return Answers.created(Answers.of(written, "stage", AddedJson.of(written.value())));
    }

    @POST
    @Path("touchpoints")
    public Response addTouchpoint(@PathParam("map") int map, @Nullable Map<String, Object> json) {
        Body body = Body.of(json, "name", "stageId");
        String name = Touchpoint.FIELDS.requiredText("name", body.get("name"));
        Integer stage = (Integer) Rule.whole(1, Integer.MAX_VALUE).check("stageId", body.get("stageId"));
        Id<Stage> place = stage == null ? null : new Id<>(stage);
        var written = service.addTouchpoint(viewers.current(), new Id<>(map), place, name);
        return Answers.created(Answers.of(written, "touchpoint", AddedJson.of(written.value())));
    }
}
