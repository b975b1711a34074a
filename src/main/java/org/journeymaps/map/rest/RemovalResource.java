package org.journeymaps.map.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.journeymaps.map.RemovalService;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Viewers;
import org.journeymaps.rest.Answers;

/** Deletes a map and brings it back. */
@Path("maps/{map}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class RemovalResource {
    private final RemovalService service;
    private final Viewers viewers;

    @Inject
    public RemovalResource(RemovalService service, Viewers viewers) {
        this.service = service;
        this.viewers = viewers;
    }

    @DELETE
    public Map<String, Object> remove(@PathParam("map") int map) {
        return Answers.of(service.remove(viewers.current(), new Id<>(map)), "removed", map);
    }

    @POST
    @Path("undelete")
    public Map<String, Object> restore(@PathParam("map") int map) {
        return Answers.of(service.restore(viewers.current(), new Id<>(map)), "restored", map);
    }
}
