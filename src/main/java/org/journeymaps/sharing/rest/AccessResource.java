package org.journeymaps.sharing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.journeymaps.admission.Grant;
import org.journeymaps.field.Rule;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.ProjectRef;
import org.journeymaps.platform.Viewers;
import org.journeymaps.rest.Answers;
import org.journeymaps.rest.Body;
import org.journeymaps.sharing.AccessService;
import org.journeymaps.sharing.AccessService.ShownGrant;
import org.journeymaps.sharing.AccessService.ShownGuest;
import org.jspecify.annotations.Nullable;

/** Who gets at a map; writes answer with its new version alone, because some take the right to read this away. */
@Path("maps/{map}/access")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class AccessResource {
    private static final Rule LEVEL = Rule.oneOf(Grant.Level::of, Grant.Level.CODES);
    private static final Rule KEY = Rule.requiredText(Rule.NAME);

    private final AccessService service;
    private final Viewers viewers;

    @Inject
    public AccessResource(AccessService service, Viewers viewers) {
        this.service = service;
        this.viewers = viewers;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProjectJson(
            @Nullable Integer id,
            @Nullable String key,
            @Nullable String name) {
        static @Nullable ProjectJson of(@Nullable ProjectRef project) {
            return project == null ? null : new ProjectJson(null, project.key(), project.name());
        }

        static ProjectJson of(ShownGuest guest) {
            return new ProjectJson(
                    guest.id(),
                    guest.project().map(ProjectRef::key).orElse(null),
                    guest.project().map(ProjectRef::name).orElse(null));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GrantJson(String kind, String name, @Nullable String label, String level) {
        static GrantJson of(ShownGrant grant) {
            PartyJson party = PartyJson.of(grant.party());
            return new GrantJson(
                    party.kind(), party.name(), party.label(), grant.level().code());
        }
    }

    record AbilitiesJson(boolean manage) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AccessJson(
            int version,
            @Nullable ProjectJson home,
            PartyJson owner,
            boolean narrowed,
            List<GrantJson> grants,
            List<ProjectJson> projects,
            AbilitiesJson abilities) {
        static AccessJson of(AccessService.Shown shown) {
            return new AccessJson(
                    shown.head().revision(),
                    ProjectJson.of(shown.home().orElse(null)),
                    PartyJson.of(shown.owner()),
                    shown.head().admission().rules().narrowed(),
                    shown.grants().stream().map(GrantJson::of).toList(),
                    shown.guests().stream().map(ProjectJson::of).toList(),
                    new AbilitiesJson(shown.manage()));
        }
    }

    @GET
    public Response read(@PathParam("map") int map) {
        return Answers.fresh(AccessJson.of(service.read(viewers.current(), new Id<>(map))));
    }

    /** Narrows the map or opens it again. */
    @PATCH
    public Map<String, Object> narrow(@PathParam("map") int map, @Nullable Map<String, Object> json) {
        Object narrowed =
                Rule.flag().check("narrowed", Body.of(json, "narrowed").get("narrowed"));
        return version(service.narrow(viewers.current(), new Id<>(map), Boolean.TRUE.equals(narrowed)));
    }

    @PUT
    @Path("owner")
    public Map<String, Object> passOn(@PathParam("map") int map, @Nullable Map<String, Object> json) {
        String owner = String.valueOf(KEY.check("owner", Body.of(json, "owner").get("owner")));
        return version(service.passOn(viewers.current(), new Id<>(map), owner));
    }

    /** Says what the map gives to one user or group; a level of null takes them off. */
    @PUT
    @Path("grants")
    public Map<String, Object> grant(@PathParam("map") int map, @Nullable Map<String, Object> json) {
        Body body = Body.of(json, "kind", "name", "level");
        Object sent = body.get("level");
        Grant.Level level = sent == null ? null : (Grant.Level) LEVEL.check("level", sent);
        return version(service.grant(viewers.current(), new Id<>(map), PartyJson.party(body), level));
    }

    @POST
    @Path("projects")
    public Response share(@PathParam("map") int map, @Nullable Map<String, Object> json) {
        String key = Body.of(json, "projectKey").text("projectKey");
        return Answers.created(version(service.share(viewers.current(), new Id<>(map), key)));
    }

    @DELETE
    @Path("projects/{guest}")
    public Map<String, Object> unshare(@PathParam("map") int map, @PathParam("guest") int guest) {
        return version(service.unshare(viewers.current(), new Id<>(map), guest));
    }

    private static Map<String, Object> version(Written<?> written) {
        return Map.of("version", written.version());
    }
}
