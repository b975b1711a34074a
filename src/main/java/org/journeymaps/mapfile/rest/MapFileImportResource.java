package org.journeymaps.mapfile.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.journeymaps.exchange.SpreadsheetFile;
import org.journeymaps.field.Rule;
import org.journeymaps.mapfile.FileImportService;
import org.journeymaps.platform.Texts;
import org.journeymaps.platform.Viewers;
import org.journeymaps.rest.Answers;
import org.journeymaps.rest.Body;
import org.journeymaps.rest.IfMatch;
import org.jspecify.annotations.Nullable;

/** Imports map files, whose bytes come as base64 in JSON like those of a spreadsheet. */
@Path("projects/{project}/imports/json")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class MapFileImportResource {
    private final FileImportService service;
    private final Viewers viewers;
    private final Texts texts;

    @Inject
    public MapFileImportResource(FileImportService service, Viewers viewers, Texts texts) {
        this.service = service;
        this.viewers = viewers;
        this.texts = texts;
    }

    @POST
    @Path("preview")
    public FilePreviewJson preview(@PathParam("project") String project, @Nullable Map<String, Object> json) {
        return FilePreviewJson.of(service.preview(viewers.current(), project, text(json)), texts);
    }

    /** Takes the version that the preview compared with as If-Match, if the file changes a map. */
    @POST
    public Response take(
            @PathParam("project") String project,
            @HeaderParam("If-Match") @Nullable String seen,
            @Nullable Map<String, Object> json) {
        Integer version = seen == null ? null : IfMatch.version(seen);
        var imported = service.take(viewers.current(), project, text(json), version);
        Map<String, Object> answer = Map.of(
                "id", imported.written().map().value(),
                "version", imported.written().version());
        return imported.isNew() ? Answers.created(answer) : Answers.fresh(answer);
    }

    private static String text(@Nullable Map<String, Object> json) {
        Body body = Body.of(json, "fileName", "content");
        String name = String.valueOf(Rule.requiredText(Rule.NAME).check("fileName", body.get("fileName")));
        return SpreadsheetFile.of(name, body.text("content")).text();
    }
}
