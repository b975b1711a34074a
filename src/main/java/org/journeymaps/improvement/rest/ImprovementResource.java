package org.journeymaps.improvement.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.journeymaps.improvement.Improvement;
import org.journeymaps.improvement.ImprovementService;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Viewers;
import org.journeymaps.rest.Answers;
import org.journeymaps.rest.Body;
import org.journeymaps.rest.IfMatch;
import org.jspecify.annotations.Nullable;

/** Edits improvements field by field. */
@Path("maps/{map}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ImprovementResource {
    private final ImprovementService service;
    private final Viewers viewers;

    @Inject
    public ImprovementResource(ImprovementService service, Viewers viewers) {
        this.service = service;
        this.viewers = viewers;
    }

    @PATCH
    @Path("improvements/{id}")
    public Map<String, Object> change(
            @PathParam("map") int map,
            @PathParam("id") int id,
            @HeaderParam("If-Match") @Nullable String seen,
            @Nullable Map<String, Object> body) {
        var values = Body.sent(body);
        var written = service.change(viewers.current(), new Id<>(map), id, IfMatch.version(seen), values);
        return Answers.changed("improvement", written, Improvement.FIELDS, values.keySet());
    }

    @DELETE
    @Path("improvements/{id}")
    public Map<String, Object> remove(@PathParam("map") int map, @PathParam("id") int id) {
        return Answers.of(service.remove(viewers.current(), new Id<>(map), id), "removed", id);
    }
}
