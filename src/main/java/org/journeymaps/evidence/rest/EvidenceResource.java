package org.journeymaps.evidence.rest;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.Set;
import org.journeymaps.evidence.Backed;
import org.journeymaps.evidence.EvidenceService;
import org.journeymaps.evidence.Source;
import org.journeymaps.field.Field;
import org.journeymaps.field.Fields;
import org.journeymaps.field.Rule;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.People;
import org.journeymaps.platform.Viewers;
import org.journeymaps.rest.Answers;
import org.journeymaps.rest.Body;
import org.journeymaps.rest.FieldsJson;
import org.journeymaps.rest.IfMatch;
import org.journeymaps.rest.Paging;
import org.jspecify.annotations.Nullable;

/** Lists the sources of a map's project, adds to them, and says which back a touchpoint. */
@Path("maps/{map}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class EvidenceResource {
    private final EvidenceService service;
    private final Viewers viewers;
    private final People people;

    @Inject
    public EvidenceResource(EvidenceService service, Viewers viewers, People people) {
        this.service = service;
        this.viewers = viewers;
        this.people = people;
    }

    record LibrarySourceJson(int id, @JsonAnyGetter Map<String, Object> fields) {
        static final List<Fields<?>> FIELDS = List.of(Source.FIELDS);
    }

    private LibrarySourceJson json(Source source) {
        return new LibrarySourceJson(source.id().value(), FieldsJson.of(source, Source.FIELDS, people));
    }

    record SourcesJson(List<LibrarySourceJson> sources, boolean more) {}

    /** Those whose title holds the text, however it is written; all when there is none. */
    @GET
    @Path("sources")
    public Response library(
            @PathParam("map") int map,
            @QueryParam("text") @Nullable String text,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit) {
        Paging part = Paging.of(offset, limit);
        String sought = (String) Rule.text(Rule.NAME).check("text", text);
        List<Source> found = service.library(viewers.current(), new Id<>(map), sought == null ? "" : sought);
        Paging.Page<LibrarySourceJson> page = part.cut(found, this::json);
        return Answers.fresh(new SourcesJson(page.entries(), page.more()));
    }

    /** Backs a touchpoint with a source that is described; the type is a word. */
    @POST
    @Path("sources")
    public Response add(@PathParam("map") int map, @Nullable Map<String, Object> json) {
        Body body = Body.of(json, "touchpointId", "title", "type", "date", "link", "sample", "origin");
        Object touchpoint =
                Rule.required(Rule.whole(1, Integer.MAX_VALUE)).check("touchpointId", body.get("touchpointId"));
        Source described = new Source(new Id<>(0), null, "", null);
        for (Field<Source> field : Source.FIELDS.all()) {
            described = field.write().apply(described, field.rule().check(field.name(), body.get(field.name())));
        }
        String type = (String) Rule.text(Rule.NAME).check("type", body.get("type"));
        Id<Touchpoint> place = new Id<>((Integer) Objects.requireNonNull(touchpoint));
        var written = service.add(viewers.current(), new Id<>(map), place, described, type);
        return Answers.created(Answers.of(written, "source", json(written.value())));
    }

    /** Says which sources back a touchpoint, in their order. */
    @PATCH
    @Path("touchpoints/{id}/sources")
    public Map<String, Object> choose(
            @PathParam("map") int map,
            @PathParam("id") int id,
            @HeaderParam("If-Match") @Nullable String seen,
            @Nullable Map<String, Object> json) {
        List<Integer> chosen = Body.of(json, "sources").numbers("sources", "jm.problem.source");
        var written = service.choose(viewers.current(), new Id<>(map), id, IfMatch.version(seen), chosen);
        return Answers.changed("touchpoint", written, Backed.FIELDS, Set.of("sources"), people);
    }
}
