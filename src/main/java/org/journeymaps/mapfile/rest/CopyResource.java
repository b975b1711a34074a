package org.journeymaps.mapfile.rest;

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
import org.journeymaps.mapfile.CopyService;
import org.journeymaps.model.MapHead;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Viewers;
import org.journeymaps.rest.Answers;
import org.journeymaps.rest.Body;
import org.journeymaps.rest.Paging;
import org.jspecify.annotations.Nullable;

/** Copies a map, and says beforehand where the copy may go. */
@Path("maps/{map}/copies")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class CopyResource {
    private final CopyService service;
    private final Viewers viewers;

    @Inject
    public CopyResource(CopyService service, Viewers viewers) {
        this.service = service;
        this.viewers = viewers;
    }

    record ProjectJson(String key, String name) {}

    record ChoicesJson(String name, List<ProjectJson> projects, boolean more) {}

    @GET
    public Response choices(
            @PathParam("map") int map,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit) {
        Paging part = Paging.of(offset, limit);
        var choices = service.choices(viewers.current(), new Id<>(map));
        Paging.Page<ProjectJson> page =
                part.cut(choices.projects(), project -> new ProjectJson(project.key(), project.name()));
        return Answers.fresh(new ChoicesJson(choices.name(), page.entries(), page.more()));
    }

    @POST
    public Response copy(@PathParam("map") int map, @Nullable Map<String, Object> json) {
        Body body = Body.of(json, "projectKey", "name");
        String name = MapHead.FIELDS.requiredText("name", body.get("name"));
        var written = service.copy(viewers.current(), new Id<>(map), body.text("projectKey"), name);
        return Answers.created(Map.of("id", written.map().value(), "version", written.version()));
    }
}
