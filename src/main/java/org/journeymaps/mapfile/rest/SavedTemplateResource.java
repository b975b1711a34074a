package org.journeymaps.mapfile.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.journeymaps.map.MapHead;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.mapfile.SavedTemplateService;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Viewers;
import org.journeymaps.rest.Answers;
import org.journeymaps.rest.Body;
import org.journeymaps.rest.NewMap;
import org.jspecify.annotations.Nullable;

/** Lists a project's own templates, makes one of a map, and starts maps from them. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SavedTemplateResource {
    private final SavedTemplateService service;
    private final Viewers viewers;

    @Inject
    public SavedTemplateResource(SavedTemplateService service, Viewers viewers) {
        this.service = service;
        this.viewers = viewers;
    }

    record SavedJson(int id, String name, List<String> stages, int touchpoints, boolean remove) {
        static SavedJson of(SavedTemplateService.Saved saved) {
            return new SavedJson(
                    saved.head().id().value(),
                    saved.head().text().name(),
                    saved.stages(),
                    saved.touchpoints(),
                    saved.mayRemove());
        }
    }

    record SavedTemplatesJson(List<SavedJson> templates) {}

    @GET
    @Path("projects/{project}/saved-templates")
    public Response list(@PathParam("project") String project) {
        return Answers.fresh(new SavedTemplatesJson(service.list(viewers.current(), project).stream()
                .map(SavedJson::of)
                .toList()));
    }

    @POST
    @Path("projects/{project}/saved-templates/{saved}")
    public Response create(
            @PathParam("project") String project, @PathParam("saved") int saved, @Nullable Map<String, Object> json) {
        var text = NewMap.text(Body.of(json, "name", "perspective", "desiredExperience"));
        return created(service.create(viewers.current(), project, new Id<>(saved), text));
    }

    @POST
    @Path("maps/{map}/templates")
    public Response save(@PathParam("map") int map, @Nullable Map<String, Object> json) {
        Body body = Body.of(json, "name");
        String name = MapHead.FIELDS.requiredText("name", body.get("name"));
        return created(service.save(viewers.current(), new Id<>(map), name));
    }

    private static Response created(Written<String> written) {
        return Answers.created(Map.of("id", written.map().value(), "version", written.version()));
    }
}
