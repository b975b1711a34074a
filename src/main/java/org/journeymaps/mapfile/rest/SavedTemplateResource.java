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
import org.journeymaps.mapfile.SavedTemplateService;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Viewers;
import org.journeymaps.rest.Answers;
import org.journeymaps.rest.Body;
import org.journeymaps.rest.NewMap;
import org.jspecify.annotations.Nullable;

/** Lists a project's own templates, and starts maps from them. */
@Path("projects/{project}/saved-templates")
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
    public Response list(@PathParam("project") String project) {
        return Answers.fresh(new SavedTemplatesJson(service.list(viewers.current(), project).stream()
                .map(SavedJson::of)
                .toList()));
    }

    @POST
    @Path("{saved}")
    public Response create(
            @PathParam("project") String project, @PathParam("saved") int saved, @Nullable Map<String, Object> json) {
        var text = NewMap.text(Body.of(json, "name", "perspective", "desiredExperience"));
        var written = service.create(viewers.current(), project, new Id<>(saved), text);
        return Answers.created(Map.of("id", written.map().value(), "version", written.version()));
    }
}
