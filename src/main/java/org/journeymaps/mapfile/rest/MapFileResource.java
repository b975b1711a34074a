package org.journeymaps.mapfile.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.journeymaps.mapfile.MapFileService;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Texts;
import org.journeymaps.platform.Viewers;
import org.journeymaps.rest.Answers;

/** Hands a map out as one JSON file, and says beforehand what the file will not hold. */
@Path("maps/{map}/export/json")
@Produces(MediaType.APPLICATION_JSON)
public final class MapFileResource {
    private final MapFileService service;
    private final Viewers viewers;
    private final Texts texts;

    @Inject
    public MapFileResource(MapFileService service, Viewers viewers, Texts texts) {
        this.service = service;
        this.viewers = viewers;
        this.texts = texts;
    }

    @GET
    public Response json(@PathParam("map") int map) {
        var file = service.json(viewers.current(), new Id<>(map));
        return Answers.download(file.name(), file.text(), "application/json");
    }

    @GET
    @Path("left-out")
    public Response leftOut(@PathParam("map") int map) {
        List<String> words = service.leftOut(viewers.current(), new Id<>(map)).stream()
                .map(texts::of)
                .toList();
        return Answers.fresh(Map.of("leftOut", words));
    }
}
