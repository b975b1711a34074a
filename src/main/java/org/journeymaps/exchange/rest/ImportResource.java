package org.journeymaps.exchange.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.journeymaps.exchange.ImportService;
import org.journeymaps.exchange.SpreadsheetFile;
import org.journeymaps.field.Rule;
import org.journeymaps.platform.Texts;
import org.journeymaps.platform.Viewers;
import org.journeymaps.rest.Answers;
import org.journeymaps.rest.Body;
import org.journeymaps.rest.NewMap;
import org.jspecify.annotations.Nullable;

/** Imports a spreadsheet, whose bytes come as base64 in JSON, so that no multipart form can write. */
@Path("projects/{project}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ImportResource {
    private final ImportService service;
    private final Viewers viewers;
    private final Texts texts;

    @Inject
    public ImportResource(ImportService service, Viewers viewers, Texts texts) {
        this.service = service;
        this.viewers = viewers;
        this.texts = texts;
    }

    @POST
    @Path("imports/preview")
    public Map<String, Object> preview(@PathParam("project") String project, @Nullable Map<String, Object> json) {
        Body body = Body.of(json, "fileName", "content");
        return PreviewJson.of(service.preview(viewers.current(), project, file(body)), texts);
    }

    @POST
    @Path("imports")
    public Response create(@PathParam("project") String project, @Nullable Map<String, Object> json) {
        Body body = Body.of(json, "fileName", "content", "name", "perspective", "desiredExperience");
        var written = service.create(viewers.current(), project, file(body), NewMap.text(body));
        return Answers.created(Map.of("id", written.map().value(), "version", written.version()));
    }

    private static SpreadsheetFile file(Body body) {
        String name = String.valueOf(Rule.requiredText(Rule.NAME).check("fileName", body.get("fileName")));
        return SpreadsheetFile.of(name, body.text("content"));
    }
}
