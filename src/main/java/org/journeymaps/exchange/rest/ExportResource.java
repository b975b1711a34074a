package org.journeymaps.exchange.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.journeymaps.exchange.CsvForm;
import org.journeymaps.exchange.ExportService;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Texts;
import org.journeymaps.platform.Viewers;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.journeymaps.rest.Answers;
import org.jspecify.annotations.Nullable;

/** Hands a map out as a spreadsheet, and says beforehand what the spreadsheet cannot hold. */
@Path("maps/{map}")
public final class ExportResource {
    private final ExportService service;
    private final Viewers viewers;
    private final Texts texts;

    @Inject
    public ExportResource(ExportService service, Viewers viewers, Texts texts) {
        this.service = service;
        this.viewers = viewers;
        this.texts = texts;
    }

    @GET
    @Path("export")
    @Produces(MediaType.APPLICATION_JSON)
    public Response leftOut(@PathParam("map") int map) {
        List<String> words = service.leftOut(viewers.current(), new Id<>(map)).stream()
                .map(texts::of)
                .toList();
        return Answers.fresh(Map.of("leftOut", words));
    }

    @GET
    @Path("export/csv")
    public Response csv(
            @PathParam("map") int map,
            @QueryParam("separator") @Nullable String separator,
            @QueryParam("headers") @Nullable String headers) {
        Id<JourneyMap> id = new Id<>(map);
        CsvForm form = CsvForm.of(separator, headers, texts.of(Text.of("jm.language")))
                .orElseThrow(() -> new Invalid("separator", Text.of("jm.problem.separator")));
        var file = service.csv(viewers.current(), id, form);
        return Answers.download(file.name(), file.text(), "text/csv");
    }
}
