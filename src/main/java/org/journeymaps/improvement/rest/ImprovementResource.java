package org.journeymaps.improvement.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.Set;
import org.journeymaps.improvement.Improvement;
import org.journeymaps.improvement.ImprovementService;
import org.journeymaps.improvement.ImprovementService.Proposal;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.People;
import org.journeymaps.platform.Viewers;
import org.journeymaps.rest.Answers;
import org.journeymaps.rest.Body;
import org.journeymaps.rest.IfMatch;
import org.journeymaps.rest.SentAnchor;
import org.jspecify.annotations.Nullable;

/** Proposes improvements, and edits them field by field. */
@Path("maps/{map}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ImprovementResource {
    private final ImprovementService service;
    private final Viewers viewers;
    private final People people;

    @Inject
    public ImprovementResource(ImprovementService service, Viewers viewers, People people) {
        this.service = service;
        this.viewers = viewers;
        this.people = people;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ImprovementJson(
            int id,
            @Nullable Integer touchpointId,
            @Nullable Integer stageId,
            String text,
            @Nullable Integer feasibility,
            @Nullable Integer impact) {
        static ImprovementJson of(Improvement improvement) {
            return new ImprovementJson(
                    improvement.id().value(),
                    SentAnchor.touchpoint(improvement.anchor()),
                    SentAnchor.stage(improvement.anchor()),
                    improvement.text(),
                    improvement.score().feasibility(),
                    improvement.score().impact());
        }
    }

    /** Proposes an improvement of a touchpoint, a stage, or, where neither is named, of the whole map. */
    @POST
    @Path("improvements")
    public Response propose(@PathParam("map") int map, @Nullable Map<String, Object> json) {
        Body body = Body.of(json, "touchpointId", "stageId", "text", "feasibility", "impact");
        Proposal proposal = Proposal.of(body.get("text"), body.get("feasibility"), body.get("impact"));
        Id<JourneyMap> id = new Id<>(map);
        var written = service.propose(viewers.current(), id, SentAnchor.of(body, id), proposal);
        return Answers.created(Answers.of(written, "improvement", ImprovementJson.of(written.value())));
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
        return Answers.changed("improvement", written, Improvement.FIELDS, values.keySet(), people);
    }

    /** Says which pains and gains it addresses. */
    @PATCH
    @Path("improvements/{id}/addresses")
    public Map<String, Object> address(
            @PathParam("map") int map,
            @PathParam("id") int id,
            @HeaderParam("If-Match") @Nullable String seen,
            @Nullable Map<String, Object> json) {
        List<Integer> chosen = Body.of(json, "addresses").numbers("addresses", "jm.problem.finding");
        var written = service.address(viewers.current(), new Id<>(map), id, IfMatch.version(seen), chosen);
        return Answers.changed("improvement", written, Improvement.ADDRESSED, Set.of("addresses"), people);
    }

    @DELETE
    @Path("improvements/{id}")
    public Map<String, Object> remove(@PathParam("map") int map, @PathParam("id") int id) {
        return Answers.of(service.remove(viewers.current(), new Id<>(map), id), "removed", id);
    }
}
