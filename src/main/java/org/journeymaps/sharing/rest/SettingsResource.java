package org.journeymaps.sharing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.journeymaps.admission.Party;
import org.journeymaps.field.Rule;
import org.journeymaps.platform.Viewer;
import org.journeymaps.platform.Viewers;
import org.journeymaps.rest.Answers;
import org.journeymaps.rest.Body;
import org.journeymaps.sharing.SettingsService;
import org.jspecify.annotations.Nullable;

/** A project's settings, for its admins. */
@Path("projects/{project}/settings")
@Produces(MediaType.APPLICATION_JSON)
public final class SettingsResource {
    private static final Rule FLAG = Rule.flag();

    private final SettingsService service;
    private final Viewers viewers;

    @Inject
    public SettingsResource(SettingsService service, Viewers viewers) {
        this.service = service;
        this.viewers = viewers;
    }

    /** Who changed what when; about whom where it was about somebody. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangeJson(
            String at, PartyJson by, String what, @Nullable PartyJson about) {
        static ChangeJson of(SettingsService.Logged logged) {
            return new ChangeJson(
                    logged.change().at().toString(),
                    PartyJson.of(logged.by()),
                    logged.change().what().code(),
                    logged.about().map(PartyJson::of).orElse(null));
        }
    }

    record SettingsJson(boolean on, List<PartyJson> editors, List<ChangeJson> changes) {
        static SettingsJson of(SettingsService.Shown shown) {
            return new SettingsJson(
                    shown.on(),
                    shown.editors().stream().map(PartyJson::of).toList(),
                    shown.changes().stream().map(ChangeJson::of).toList());
        }
    }

    @GET
    public Response read(@PathParam("project") String project) {
        return Answers.fresh(SettingsJson.of(service.read(viewers.current(), project)));
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    public SettingsJson turn(@PathParam("project") String project, @Nullable Map<String, Object> json) {
        boolean on = flag(Body.of(json, "on"), "on");
        return SettingsJson.of(service.turn(viewers.current(), project, on));
    }

    /** Says of one user or group whether they edit all maps of the project. */
    @PUT
    @Path("editors")
    @Consumes(MediaType.APPLICATION_JSON)
    public SettingsJson name(@PathParam("project") String project, @Nullable Map<String, Object> json) {
        Body body = Body.of(json, "kind", "name", "edits");
        Party party = PartyJson.party(body);
        boolean edits = flag(body, "edits");
        Viewer viewer = viewers.current();
        return SettingsJson.of(
                edits ? service.addEditor(viewer, project, party) : service.removeEditor(viewer, project, party));
    }

    private static boolean flag(Body body, String name) {
        return Boolean.TRUE.equals(FLAG.check(name, body.get(name)));
    }
}
