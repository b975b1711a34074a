package org.journeymaps.persona.rest;

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
import java.util.stream.Collectors;
import org.journeymaps.persona.ChannelWords;
import org.journeymaps.persona.LibraryChange;
import org.journeymaps.persona.LibraryHistoryService;
import org.journeymaps.persona.Persona;
import org.journeymaps.platform.People;
import org.journeymaps.platform.Texts;
import org.journeymaps.platform.Viewers;
import org.journeymaps.rest.Answers;
import org.journeymaps.rest.Paging;
import org.jspecify.annotations.Nullable;

/** The changes of a project's library page by page, newest first. */
@Path("projects/{project}/library/history")
@Produces(MediaType.APPLICATION_JSON)
public final class LibraryHistoryResource {
    private static final int PAGE = 50;

    private final LibraryHistoryService service;
    private final Viewers viewers;
    private final People people;
    private final Texts texts;

    @Inject
    public LibraryHistoryResource(LibraryHistoryService service, Viewers viewers, People people, Texts texts) {
        this.service = service;
        this.viewers = viewers;
        this.people = people;
        this.texts = texts;
    }

    record HistoryJson(List<LibraryChangeJson> changes, boolean more) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LibraryChangeJson(
            int id,
            String at,
            @Nullable String author,
            String subject,
            int subjectId,
            String name,
            @Nullable String field,
            @Nullable String before,
            @Nullable String after) {}

    @GET
    public Response list(
            @PathParam("project") String project,
            @QueryParam("before") @Nullable Integer before,
            @QueryParam("limit") @Nullable String limit) {
        Paging part = Paging.of(null, limit, PAGE, Paging.MOST);
        int below = before == null ? Integer.MAX_VALUE : before;
        List<LibraryChange> found = service.list(viewers.current(), project, below, part.limit() + 1);
        Paging.Page<LibraryChangeJson> page = part.first(found, this::json);
        return Answers.fresh(new HistoryJson(page.entries(), page.more()));
    }

    private LibraryChangeJson json(LibraryChange change) {
        return new LibraryChangeJson(
                change.id(),
                change.at().toString(),
                people.nameOf(change.authorKey()).orElse(null),
                change.about().subject().code(),
                change.about().id(),
                change.about().name(),
                change.field(),
                told(change.field(), change.before()),
                told(change.field(), change.after()));
    }

    private @Nullable String told(@Nullable String field, @Nullable String kept) {
        return kept == null || !Persona.CHANNELS.equals(field)
                ? kept
                : kept.lines().map(word -> texts.of(ChannelWords.label(word))).collect(Collectors.joining(", "));
    }
}
