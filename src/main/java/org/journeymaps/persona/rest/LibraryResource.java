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
import org.jspecify.annotations.Nullable;

/** A project's library of personas: read whole, and its personas edited one by one. */
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

    /** The library, and the words for channels that everybody knows. */
    record LibraryJson(
            List<SegmentJson> segments, List<PlacedJson> personas, List<String> channels, AbilitiesJson abilities) {}

    @GET
    public Response read(@PathParam("project") String project) {
        PersonaService.Library library = service.library(viewers.current(), project);
        return Answers.fresh(new LibraryJson(
                library.segments().stream().map(SegmentJson::of).toList(),
                library.personas().stream().map(this::placed).toList(),
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
