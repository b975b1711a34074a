package org.journeymaps.screen.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.journeymaps.model.Emotion;
import org.journeymaps.platform.Viewer;
import org.journeymaps.platform.Viewers;
import org.journeymaps.rest.Answers;
import org.journeymaps.rest.Paging;
import org.journeymaps.screen.MapCard;
import org.journeymaps.screen.ScreenService;
import org.journeymaps.screen.rest.MapScreenJson.OwnerJson;
import org.jspecify.annotations.Nullable;

/** Lists the maps of a project as cards. */
@Path("projects/{project}")
@Produces(MediaType.APPLICATION_JSON)
public final class CardsResource {
    private final ScreenService service;
    private final Viewers viewers;

    @Inject
    public CardsResource(ScreenService service, Viewers viewers) {
        this.service = service;
        this.viewers = viewers;
    }

    record AbilitiesJson(boolean create) {}

    record CardsJson(List<CardJson> maps, boolean more, AbilitiesJson abilities) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CardJson(
            int id,
            String name,
            @Nullable String perspective,
            @Nullable OwnerJson owner,
            int stages,
            int touchpoints,
            int pains,
            int gains,
            @Nullable Boolean guest,
            @Nullable String home,
            List<@Nullable Double> curve,
            String life,
            @Nullable Integer reviewEvery,
            @Nullable String reviewed,
            @Nullable String focus) {

        static CardJson of(MapCard card) {
            List<@Nullable Double> curve = new ArrayList<>();
            card.curve()
                    .forEach(emotion -> curve.add(emotion.map(Emotion::value).orElse(null)));
            return new CardJson(
                    card.head().id().value(),
                    card.head().text().name(),
                    card.head().text().perspective(),
                    card.ownerName().isEmpty() ? null : new OwnerJson(card.ownerName()),
                    card.sizes().stages(),
                    card.sizes().touchpoints(),
                    card.sizes().pains(),
                    card.sizes().gains(),
                    card.home().elsewhere() ? true : null,
                    card.home().elsewhere() ? card.home().name().orElse(null) : null,
                    curve,
                    card.head().state().life().code(),
                    card.head().state().reviewEvery(),
                    card.reviewed().map(Instant::toString).orElse(null),
                    card.focus().orElse(null));
        }
    }

    @GET
    @Path("maps")
    public Response maps(
            @PathParam("project") String project,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit) {
        Viewer viewer = viewers.current();
        Paging part = Paging.of(offset, limit);
        List<MapCard> found = service.cards(viewer, project, part.offset(), part.limit() + 1);
        Paging.Page<CardJson> page = part.first(found, CardJson::of);
        AbilitiesJson abilities = new AbilitiesJson(service.mayCreate(viewer, project));
        return Answers.fresh(new CardsJson(page.entries(), page.more(), abilities));
    }
}
