package org.journeymaps.screen.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.journeymaps.issue.IssueNews;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.MapHead;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.People;
import org.journeymaps.platform.Texts;
import org.journeymaps.platform.Viewer;
import org.journeymaps.platform.Viewers;
import org.journeymaps.problem.Text;
import org.journeymaps.screen.ScreenService;

/**
 * Reads a whole map; its weak tag changes with the map, what the viewer sees around it, and the language, so that 304 costs one
 * statement. Each answer also bears the stamp of the map's issues: as long as it stays, none of them has to be read again (QI1).
 */
@Path("maps/{map}")
@Produces(MediaType.APPLICATION_JSON)
public final class ScreenResource {
    static final String ISSUE_STAMP = "X-Journeymaps-Issues";

    /** Stands for the stamp of a map none of whose issues changed lately: some proxies drop a header without a value. */
    static final String NO_NEWS = "-";

    private final ScreenService service;
    private final Viewers viewers;
    private final Texts texts;
    private final People people;
    private final IssueNews news;

    @Inject
    public ScreenResource(ScreenService service, Viewers viewers, Texts texts, People people, IssueNews news) {
        this.service = service;
        this.viewers = viewers;
        this.texts = texts;
        this.people = people;
        this.news = news;
    }

    @GET
    public Response map(@PathParam("map") int map, @Context Request request) {
        Id<JourneyMap> id = new Id<>(map);
        Viewer viewer = viewers.current();
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag(viewer, service.head(viewer, id)));
        if (unchanged != null) {
            return answer(unchanged, id);
        }
        var screen = service.map(viewer, id);
        return answer(
                Response.ok(new ScreenWriter(screen, texts, people).json())
                        .tag(tag(viewer, screen.map().head())),
                id);
    }

    private Response answer(Response.ResponseBuilder built, Id<JourneyMap> map) {
        String stamp = news.of(map);
        return built.header("Cache-Control", "private, no-cache")
                .header(ISSUE_STAMP, stamp.isEmpty() ? NO_NEWS : stamp)
                .build();
    }

    private EntityTag tag(Viewer viewer, MapHead head) {
        String around =
                Integer.toHexString(service.around(viewer, head).toString().hashCode());
        return new EntityTag(head.revision() + "." + around + "." + texts.of(Text.of("jm.language")), true);
    }
}
