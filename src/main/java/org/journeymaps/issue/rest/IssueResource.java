package org.journeymaps.issue.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.journeymaps.field.Rule;
import org.journeymaps.issue.DraftService;
import org.journeymaps.issue.IssueService;
import org.journeymaps.issue.LinkService;
import org.journeymaps.issue.OrderService;
import org.journeymaps.issue.OrderService.Order;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Links;
import org.journeymaps.platform.Viewers;
import org.journeymaps.rest.Answers;
import org.journeymaps.rest.Body;
import org.jspecify.annotations.Nullable;

/** The issues of a map as the viewer sees them, and new issues about a finding. */
@Path("maps/{map}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class IssueResource {
    /** Longest description of a new issue, in characters. */
    private static final int DESCRIPTION = 32_000;

    /** Longest token of an order, in characters. */
    private static final int TOKEN = 100;

    private final IssueService service;
    private final DraftService drafts;
    private final OrderService orders;
    private final LinkService linking;
    private final Viewers viewers;
    private final Links links;

    @Inject
    public IssueResource(
            IssueService service,
            DraftService drafts,
            OrderService orders,
            LinkService linking,
            Viewers viewers,
            Links links) {
        this.service = service;
        this.drafts = drafts;
        this.orders = orders;
        this.linking = linking;
        this.viewers = viewers;
        this.links = links;
    }

    @GET
    @Path("issues")
    public Response issues(@PathParam("map") int map) {
        var issues = service.issues(viewers.current(), new Id<>(map));
        return Answers.fresh(IssueJson.IssuesJson.of(issues, links.contextPath()));
    }

    @GET
    @Path("findings/{finding}/issue-draft")
    public Response draft(@PathParam("map") int map, @PathParam("finding") int finding) {
        var draft = drafts.draft(viewers.current(), new Id<>(map), new Id<>(finding));
        return Answers.fresh(IssueJson.DraftJson.of(draft));
    }

    @POST
    @Path("findings/{finding}/issues")
    public Response create(
            @PathParam("map") int map, @PathParam("finding") int finding, @Nullable Map<String, Object> json) {
        Body body = Body.of(json, "projectKey", "issueTypeId", "summary", "description", "priorityId", "token");
        var written = orders.create(viewers.current(), new Id<>(map), new Id<>(finding), order(body));
        var issue = IssueJson.LinkedJson.of(written.value(), links.contextPath());
        return Answers.created(Answers.of(written, "issue", issue));
    }

    @POST
    @Path("findings/{finding}/links")
    public Response link(
            @PathParam("map") int map, @PathParam("finding") int finding, @Nullable Map<String, Object> json) {
        Object key = Rule.requiredText(Rule.NAME)
                .check("issueKey", Body.of(json, "issueKey").get("issueKey"));
        var written = linking.link(viewers.current(), new Id<>(map), new Id<>(finding), String.valueOf(key));
        var issue = IssueJson.LinkedJson.of(written.value(), links.contextPath());
        return Answers.created(Answers.of(written, "issue", issue));
    }

    @DELETE
    @Path("findings/{finding}/links/{key}")
    public Map<String, Object> unlink(
            @PathParam("map") int map, @PathParam("finding") int finding, @PathParam("key") String key) {
        var written = linking.unlink(viewers.current(), new Id<>(map), new Id<>(finding), key);
        return Answers.of(written, "unlinked", written.value().key());
    }

    private static Order order(Body body) {
        String description = (String) Rule.text(DESCRIPTION).check("description", body.get("description"));
        return new Order(
                body.text("projectKey"),
                String.valueOf(Rule.requiredText(Rule.NAME).check("issueTypeId", body.get("issueTypeId"))),
                String.valueOf(Rule.requiredText(Rule.NAME).check("summary", body.get("summary"))),
                description == null ? "" : description,
                (String) Rule.text(Rule.NAME).check("priorityId", body.get("priorityId")),
                (String) Rule.text(TOKEN).check("token", body.get("token")));
    }
}
