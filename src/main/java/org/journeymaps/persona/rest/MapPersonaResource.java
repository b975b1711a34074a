package org.journeymaps.persona.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.journeymaps.persona.MapPersonaService;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Texts;
import org.journeymaps.platform.Viewers;
import org.journeymaps.rest.Answers;
import org.journeymaps.rest.Body;
import org.journeymaps.rest.IfMatch;
import org.jspecify.annotations.Nullable;

/** The personas of one map: who they are, and which of the library they are. */
@Path("maps/{map}/personas")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class MapPersonaResource {
    private final MapPersonaService service;
    private final Viewers viewers;
    private final Texts texts;

    @Inject
    public MapPersonaResource(MapPersonaService service, Viewers viewers, Texts texts) {
        this.service = service;
        this.viewers = viewers;
        this.texts = texts;
    }

    record PersonasJson(List<PersonaJson> personas) {}

    @GET
    public Response read(@PathParam("map") int map) {
        return Answers.fresh(new PersonasJson(service.of(viewers.current(), new Id<>(map)).stream()
                .map(persona -> PersonaJson.of(persona, texts))
                .toList()));
    }

    @PATCH
    public Map<String, Object> choose(
            @PathParam("map") int map,
            @HeaderParam("If-Match") @Nullable String seen,
            @Nullable Map<String, Object> json) {
        Body body = Body.of(json, "personas");
        var written = service.choose(viewers.current(), new Id<>(map), IfMatch.version(seen), body.get("personas"));
        return Answers.of(written, "personas", written.value().text().personas());
    }
}
