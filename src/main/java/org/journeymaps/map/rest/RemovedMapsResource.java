package org.journeymaps.map.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.journeymaps.admission.Removal;
import org.journeymaps.map.RemovalService;
import org.journeymaps.model.MapHead;
import org.journeymaps.platform.People;
import org.journeymaps.platform.Viewers;
import org.journeymaps.rest.Answers;
import org.journeymaps.rest.Paging;
import org.jspecify.annotations.Nullable;

/** Lists the deleted maps of a project for those who may bring them back. */
@Path("projects/{project}")
@Produces(MediaType.APPLICATION_JSON)
public final class RemovedMapsResource {
    private final RemovalService service;
    private final Viewers viewers;
    private final People people;

    @Inject
    public RemovedMapsResource(RemovalService service, Viewers viewers, People people) {
        this.service = service;
        this.viewers = viewers;
        this.people = people;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RemovedJson(int id, String name, @Nullable String by, String at) {
        static RemovedJson of(MapHead head, People people) {
            Removal removal = Objects.requireNonNull(head.admission().removal());
            return new RemovedJson(
                    head.id().value(),
                    head.text().name(),
                    people.nameOf(removal.byKey()).orElse(null),
                    removal.at().toString());
        }
    }

    record RemovedMapsJson(List<RemovedJson> maps, boolean more) {}

    @GET
    @Path("maps/removed")
    public Response removed(
            @PathParam("project") String project,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit) {
        Paging part = Paging.of(offset, limit);
        List<MapHead> removed = service.removed(viewers.current(), project);
        Paging.Page<RemovedJson> page = part.cut(removed, head -> RemovedJson.of(head, people));
        return Answers.fresh(new RemovedMapsJson(page.entries(), page.more()));
    }
}
