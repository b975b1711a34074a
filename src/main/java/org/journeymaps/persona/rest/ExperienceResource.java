package org.journeymaps.persona.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.field.Fields;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.model.Experience;
import org.journeymaps.persona.ExperienceService;
import org.journeymaps.persona.ExperienceService.Felt;
import org.journeymaps.persona.ExperienceService.Place;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.People;
import org.journeymaps.platform.Viewers;
import org.journeymaps.rest.Answers;
import org.journeymaps.rest.Body;
import org.journeymaps.rest.IfMatch;
import org.jspecify.annotations.Nullable;

/** Edits what everyone, or one persona, experiences at a touchpoint, field by field. */
@Path("maps/{map}/touchpoints/{id}/experience")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ExperienceResource {
    private static final String FEELINGS = Experience.FEELINGS.name();

    private final ExperienceService service;
    private final Viewers viewers;
    private final People people;

    @Inject
    public ExperienceResource(ExperienceService service, Viewers viewers, People people) {
        this.service = service;
        this.viewers = viewers;
        this.people = people;
    }

    @PATCH
    public Map<String, Object> change(
            @PathParam("map") int map,
            @PathParam("id") int id,
            @HeaderParam("If-Match") @Nullable String seen,
            @Nullable Map<String, Object> body) {
        var values = Body.sent(body);
        var written = service.change(viewers.current(), new Id<>(map), id, IfMatch.version(seen), values);
        return answer(written, values, Experience.EDITED);
    }

    @PATCH
    @Path("{persona}")
    public Map<String, Object> changeOf(
            @PathParam("map") int map,
            @PathParam("id") int id,
            @PathParam("persona") int persona,
            @HeaderParam("If-Match") @Nullable String seen,
            @Nullable Map<String, Object> body) {
        var values = Body.sent(body);
        Place place = new Place(id, persona);
        var written = service.changeOf(viewers.current(), new Id<>(map), place, IfMatch.version(seen), values);
        return answer(written, values, Experience.EDITED_OF_PERSONAS);
    }

    private Map<String, Object> answer(
            Written<Felt> written, Map<String, ? extends @Nullable Object> values, Fields<Experience> fields) {
        List<String> names =
                values.keySet().stream().filter(name -> !name.equals(FEELINGS)).toList();
        Map<String, @Nullable Object> record =
                new LinkedHashMap<>(Answers.record(written.value().experience(), fields, names, people));
        if (values.containsKey(FEELINGS)) {
            record.put(FEELINGS, written.value().feelings());
        }
        return Answers.of(written, "experience", record);
    }
}
