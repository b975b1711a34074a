package org.journeymaps.finding.rest;

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
import java.util.Map;
import java.util.Objects;
import org.journeymaps.field.Rule;
import org.journeymaps.finding.Finding;
import org.journeymaps.finding.FindingService;
import org.journeymaps.finding.FindingService.Wording;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.People;
import org.journeymaps.platform.Viewers;
import org.journeymaps.rest.Answers;
import org.journeymaps.rest.Body;
import org.journeymaps.rest.IfMatch;
import org.journeymaps.rest.SentAnchor;
import org.jspecify.annotations.Nullable;

/** Reports pains and gains at a touchpoint and edits them field by field. */
@Path("maps/{map}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class FindingResource {
    private final FindingService service;
    private final Viewers viewers;
    private final People people;

    @Inject
    public FindingResource(FindingService service, Viewers viewers, People people) {
        this.service = service;
        this.viewers = viewers;
        this.people = people;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FindingJson(
            int id,
            @Nullable Integer touchpointId,
            @Nullable Integer stageId,
            String kind,
            String text,
            @Nullable Integer severity) {
        static FindingJson of(Finding finding) {
            return new FindingJson(
                    finding.id().value(),
                    SentAnchor.touchpoint(finding.anchor()),
                    SentAnchor.stage(finding.anchor()),
                    finding.kind().code(),
                    finding.text(),
                    finding.severity());
        }
    }

    /** Reports a finding at a touchpoint, in a stage, or, where neither is named, of the whole map. */
    @POST
    @Path("findings")
    public Response report(@PathParam("map") int map, @Nullable Map<String, Object> json) {
        Body body = Body.of(json, "touchpointId", "stageId", "kind", "text", "severity");
        Object kind = Rule.oneOf(Finding.Kind::of, Finding.Kind.CODES).check("kind", body.get("kind"));
        Wording wording = Wording.of(body.get("text"), body.get("severity"));
        var written = service.report(
                viewers.current(),
                new Id<>(map),
                SentAnchor.of(body, new Id<>(map)),
                (Finding.Kind) Objects.requireNonNull(kind),
                wording);
        return Answers.created(Answers.of(written, "finding", FindingJson.of(written.value())));
    }

    @PATCH
    @Path("findings/{id}")
    public Map<String, Object> change(
            @PathParam("map") int map,
            @PathParam("id") int id,
            @HeaderParam("If-Match") @Nullable String seen,
            @Nullable Map<String, Object> body) {
        var values = Body.sent(body);
        var written = service.change(viewers.current(), new Id<>(map), id, IfMatch.version(seen), values);
        return Answers.changed("finding", written, Finding.FIELDS, values.keySet(), people);
    }

    @DELETE
    @Path("findings/{id}")
    public Map<String, Object> remove(@PathParam("map") int map, @PathParam("id") int id) {
        return Answers.of(service.remove(viewers.current(), new Id<>(map), id), "removed", id);
    }
}
