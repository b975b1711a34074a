package org.journeymaps.history.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.journeymaps.field.Rule;
import org.journeymaps.history.NamedVersion;
import org.journeymaps.history.PastWords;
import org.journeymaps.history.RestoreService;
import org.journeymaps.history.VersionService;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.People;
import org.journeymaps.platform.Viewer;
import org.journeymaps.platform.Viewers;
import org.journeymaps.rest.Answers;
import org.journeymaps.rest.Body;
import org.journeymaps.rest.IfMatch;
import org.journeymaps.rest.Paging;
import org.jspecify.annotations.Nullable;

/** Names versions of a map, compares and restores them. */
@Path("maps/{map}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class VersionResource {
    private final VersionService service;
    private final RestoreService restoring;
    private final Viewers viewers;
    private final People people;

    private final PastWords words;

    @Inject
    public VersionResource(
            VersionService service, RestoreService restoring, Viewers viewers, People people, PastWords words) {
        this.words = words;
        this.service = service;
        this.restoring = restoring;
        this.viewers = viewers;
        this.people = people;
    }

    record VersionsJson(List<VersionJson> versions, boolean more) {}

    @GET
    @Path("versions")
    public Response list(
            @PathParam("map") int map,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit) {
        Paging part = Paging.of(offset, limit);
        List<NamedVersion> found = service.list(viewers.current(), new Id<>(map));
        Paging.Page<VersionJson> page = part.cut(found, version -> VersionJson.of(version, people));
        return Answers.fresh(new VersionsJson(page.entries(), page.more()));
    }

    @POST
    @Path("versions")
    public Response name(@PathParam("map") int map, @Nullable Map<String, Object> json) {
        String name =
                NamedVersion.FIELDS.requiredText("name", Body.of(json, "name").get("name"));
        var written = service.name(viewers.current(), new Id<>(map), name);
        return Answers.created(Answers.of(written, "named", VersionJson.of(written.value(), people)));
    }

    @PATCH
    @Path("versions/{id}")
    public Map<String, Object> rename(
            @PathParam("map") int map,
            @PathParam("id") int id,
            @HeaderParam("If-Match") @Nullable String seen,
            @Nullable Map<String, Object> body) {
        var values = Body.sent(body);
        var written = service.rename(viewers.current(), new Id<>(map), id, IfMatch.version(seen), values);
        return Answers.changed("named", written, NamedVersion.FIELDS, values.keySet(), people);
    }

    @DELETE
    @Path("versions/{id}")
    public Map<String, Object> remove(@PathParam("map") int map, @PathParam("id") int id) {
        return Answers.of(service.remove(viewers.current(), new Id<>(map), id), "removed", id);
    }

    @GET
    @Path("compare")
    public Response compare(
            @PathParam("map") int map,
            @QueryParam("from") @Nullable Integer from,
            @QueryParam("to") @Nullable Integer to,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit) {
        Paging part = Paging.of(offset, limit);
        Viewer viewer = viewers.current();
        Id<JourneyMap> id = new Id<>(map);
        var compared = service.compare(viewer, id, from == null ? 1 : from, to);
        return Answers.fresh(ComparedJson.of(compared, part, people, whats -> words.of(viewer, id, whats)));
    }

    @POST
    @Path("restore")
    public Map<String, Object> restore(@PathParam("map") int map, @Nullable Map<String, Object> json) {
        Object revision = Rule.required(Rule.whole(1, Integer.MAX_VALUE))
                .check("revision", Body.of(json, "revision").get("revision"));
        var written = restoring.restore(viewers.current(), new Id<>(map), (Integer) Objects.requireNonNull(revision));
        return Answers.of(written, "kept", VersionJson.of(written.value(), people));
    }
}
