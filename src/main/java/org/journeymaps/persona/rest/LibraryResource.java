package org.journeymaps.persona.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.journeymaps.persona.ChannelWords;
import org.journeymaps.persona.Persona;
import org.journeymaps.persona.PersonaService;
import org.journeymaps.platform.Texts;
import org.journeymaps.platform.Viewers;
import org.journeymaps.rest.Answers;
import org.journeymaps.rest.Body;
import org.journeymaps.rest.IfMatch;
import org.journeymaps.rest.Paging;
import org.jspecify.annotations.Nullable;

/** The personas of a project's library, with the maps on which each of them is. */
@Path("projects/{project}/personas")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class LibraryResource {
    private final PersonaService service;
    private final Viewers viewers;
    private final Texts texts;

    @Inject
    public LibraryResource(PersonaService service, Viewers viewers, Texts texts) {
        this.service = service;
        this.viewers = viewers;
        this.texts = texts;
    }

    record AbilitiesJson(boolean edit, boolean remove) {}

    record UseJson(int id, String name) {}

    /** A persona, the maps on which it is, and on how many more that the viewer may not view. */
    record PlacedJson(PersonaJson persona, List<UseJson> maps, int hidden) {}

    /** Personas, and the words for channels that everybody knows. */
    record LibraryJson(List<PlacedJson> personas, boolean more, List<String> channels, AbilitiesJson abilities) {}

    @GET
    public Response read(
            @PathParam("project") String project,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit) {
        Paging part = Paging.of(offset, limit);
        PersonaService.Library library = service.library(viewers.current(), project);
        Paging.Page<PlacedJson> page = part.cut(library.personas(), this::placed);
        return Answers.fresh(new LibraryJson(
                page.entries(),
                page.more(),
                ChannelWords.builtIn().stream().map(texts::of).toList(),
                new AbilitiesJson(library.mayEdit(), library.mayRemove())));
    }

    private PlacedJson placed(PersonaService.Placed placed) {
        return new PlacedJson(
                PersonaJson.of(placed.persona(), texts),
                placed.maps().stream()
                        .map(map -> new UseJson(map.id().value(), map.text().name()))
                        .toList(),
                placed.hidden());
    }

    @POST
    public Response add(@PathParam("project") String project, @Nullable Map<String, Object> json) {
        var persona = service.add(viewers.current(), project, values(json));
        return Answers.created(Map.of("persona", PersonaJson.of(persona, texts)));
    }

    @PATCH
    @Path("{id}")
    public Map<String, Object> change(
            @PathParam("project") String project,
            @PathParam("id") int id,
            @HeaderParam("If-Match") @Nullable String seen,
            @Nullable Map<String, Object> json) {
        var persona = service.change(viewers.current(), project, id, IfMatch.version(seen), values(json));
        return Map.of("persona", PersonaJson.of(persona, texts));
    }

    @DELETE
    @Path("{id}")
    public Map<String, Object> remove(@PathParam("project") String project, @PathParam("id") int id) {
        service.remove(viewers.current(), project, id);
        return Map.of("removed", id);
    }

    private static Map<String, ? extends @Nullable Object> values(@Nullable Map<String, Object> json) {
        var values = Body.sent(json);
        values.keySet().forEach(Persona.FIELDS::named);
        return values;
    }
}
