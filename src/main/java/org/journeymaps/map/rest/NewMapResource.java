package org.journeymaps.map.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.journeymaps.map.MapService;
import org.journeymaps.platform.Viewers;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.journeymaps.rest.Answers;
import org.journeymaps.rest.Body;
import org.journeymaps.rest.NewMap;
import org.jspecify.annotations.Nullable;

/** Creates maps in a project. */
@Path("projects/{project}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class NewMapResource {
    private final MapService service;
    private final Viewers viewers;

    @Inject
    public NewMapResource(MapService service, Viewers viewers) {
        this.service = service;
        this.viewers = viewers;
    }

    @POST
    @Path("maps")
    public Response create(@PathParam("project") String project, @Nullable Map<String, Object> json) {
        Body body = Body.of(json, "name", "perspective", "desiredExperience", "stages");
        var written = service.create(viewers.current(), project, NewMap.text(body), stages(body.get("stages")));
        return Answers.created(Map.of("id", written.map().value(), "version", written.version()));
    }

    private static List<String> stages(@Nullable Object sent) {
        if (sent == null) {
            return List.of();
        }
        if (!(sent instanceof List<?> names) || !names.stream().allMatch(String.class::isInstance)) {
            throw new Invalid("stages", Text.of("jm.problem.notalist"));
        }
        return names.stream().map(String::valueOf).toList();
    }
}
