package org.journeymaps.mapfile.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.journeymaps.mapfile.SavedTemplateService;
import org.journeymaps.model.MapHead;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Viewers;
import org.journeymaps.rest.Answers;
import org.journeymaps.rest.Body;
import org.jspecify.annotations.Nullable;

/** Makes a template of a map. */
@Path("maps/{map}/templates")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SaveTemplateResource {
    private final SavedTemplateService service;
    private final Viewers viewers;

    @Inject
    public SaveTemplateResource(SavedTemplateService service, Viewers viewers) {
        this.service = service;
        this.viewers = viewers;
    }

    @POST
    public Response save(@PathParam("map") int map, @Nullable Map<String, Object> json) {
        Body body = Body.of(json, "name");
        String name = MapHead.FIELDS.requiredText("name", body.get("name"));
        var written = service.save(viewers.current(), new Id<>(map), name);
        return Answers.created(Map.of("id", written.map().value(), "version", written.version()));
    }
}
