package org.journeymaps.exchange.rest;

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
import org.journeymaps.exchange.Template;
import org.journeymaps.exchange.TemplateService;
import org.journeymaps.platform.Texts;
import org.journeymaps.platform.Viewers;
import org.journeymaps.problem.NotFound;
import org.journeymaps.problem.Text;
import org.journeymaps.rest.Answers;
import org.journeymaps.rest.Body;
import org.journeymaps.rest.NewMap;
import org.jspecify.annotations.Nullable;

/** Starts maps from templates, in the viewer's language. */
@Path("projects/{project}/templates")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class TemplateResource {
    private final TemplateService service;
    private final Viewers viewers;
    private final Texts texts;

    @Inject
    public TemplateResource(TemplateService service, Viewers viewers, Texts texts) {
        this.service = service;
        this.viewers = viewers;
        this.texts = texts;
    }

    record TemplateJson(String key, List<String> stages, int touchpoints) {
        static TemplateJson of(TemplateService.Outline outline) {
            return new TemplateJson(outline.template().code(), outline.stages(), outline.touchpoints());
        }
    }

    @GET
    public Response list(@PathParam("project") String project) {
        List<TemplateJson> found = service.list(viewers.current(), project, language()).stream()
                .map(TemplateJson::of)
                .toList();
        return Answers.fresh(Map.of("templates", found));
    }

    @POST
    @Path("{template}")
    public Response create(
            @PathParam("project") String project,
            @PathParam("template") String template,
            @Nullable Map<String, Object> json) {
        var text = NewMap.text(Body.of(json, "name", "perspective", "desiredExperience"));
        Template chosen = Template.of(template).orElseThrow(NotFound::new);
        var written = service.create(viewers.current(), project, chosen, language(), text);
        return Answers.created(Map.of("id", written.map().value(), "version", written.version()));
    }

    private String language() {
        return texts.of(Text.of("jm.language"));
    }
}
