package org.journeymaps.issue.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.journeymaps.issue.IssueService;
import org.journeymaps.issue.RollUp;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Viewers;
import org.journeymaps.rest.Answers;
import org.journeymaps.rest.Paging;
import org.jspecify.annotations.Nullable;

/** How far the issues of a project's maps have come, as the viewer sees them. */
@Path("projects/{project}/issues")
@Produces(MediaType.APPLICATION_JSON)
public final class ProjectIssuesResource {
    private final IssueService service;
    private final Viewers viewers;

    @Inject
    public ProjectIssuesResource(IssueService service, Viewers viewers) {
        this.service = service;
        this.viewers = viewers;
    }

    record CountsJson(int id, int todo, int inProgress, int done, int hidden) {
        static CountsJson of(Map.Entry<Id<JourneyMap>, RollUp.Counts> map) {
            RollUp.Counts counts = map.getValue();
            return new CountsJson(
                    map.getKey().value(), counts.todo(), counts.inProgress(), counts.done(), counts.hidden());
        }
    }

    record SumsJson(List<CountsJson> maps, boolean partial, boolean more) {
        static SumsJson of(RollUp.Sums sums, Paging part) {
            Paging.Page<CountsJson> page = part.cut(List.copyOf(sums.maps().entrySet()), CountsJson::of);
            return new SumsJson(page.entries(), sums.partial(), page.more());
        }
    }

    @GET
    public Response counts(
            @PathParam("project") String project,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit) {
        Paging part = Paging.of(offset, limit);
        return Answers.fresh(SumsJson.of(service.counts(viewers.current(), project), part));
    }
}
