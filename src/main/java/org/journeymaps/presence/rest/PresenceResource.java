package org.journeymaps.presence.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.People;
import org.journeymaps.platform.Viewers;
import org.journeymaps.presence.PresenceService;
import org.journeymaps.rest.Answers;

/** Says that a page has a map open, and hears who else has. */
@Path("maps/{map}/presence")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class PresenceResource {
    private final PresenceService service;
    private final Viewers viewers;
    private final People people;

    @Inject
    public PresenceResource(PresenceService service, Viewers viewers, People people) {
        this.service = service;
        this.viewers = viewers;
        this.people = people;
    }

    record PresenceJson(List<PersonJson> others) {}

    record PersonJson(String name) {}

    @POST
    public Response enter(@PathParam("map") int map) {
        List<PersonJson> others = service.enter(viewers.current(), new Id<>(map)).stream()
                .flatMap(key -> people.nameOf(key).stream())
                .sorted()
                .map(PersonJson::new)
                .toList();
        return Answers.fresh(new PresenceJson(others));
    }
}
