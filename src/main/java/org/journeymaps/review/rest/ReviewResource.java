package org.journeymaps.review.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.journeymaps.platform.Id;
import org.journeymaps.platform.People;
import org.journeymaps.platform.Viewers;
import org.journeymaps.rest.Answers;
import org.journeymaps.rest.Body;
import org.journeymaps.rest.Paging;
import org.journeymaps.review.Review;
import org.journeymaps.review.Review.Trigger;
import org.journeymaps.review.ReviewService;
import org.jspecify.annotations.Nullable;

/** Lists a map's reviews page by page, and marks it as reviewed. */
@Path("maps/{map}/reviews")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ReviewResource {
    private static final int PAGE = 20;
    private static final Rule TRIGGER = Rule.oneOf(Trigger::of, Trigger.CODES);

    private final ReviewService service;
    private final Viewers viewers;
    private final People people;

    @Inject
    public ReviewResource(ReviewService service, Viewers viewers, People people) {
        this.service = service;
        this.viewers = viewers;
        this.people = people;
    }

    record ReviewsJson(List<ReviewJson> reviews, boolean more) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReviewJson(
            int id,
            String at,
            @Nullable ReviewerJson by,
            String trigger,
            @Nullable String note) {
        record ReviewerJson(String name) {}

        static ReviewJson of(Review review, People people) {
            return new ReviewJson(
                    review.id().value(),
                    review.at().toString(),
                    people.nameOf(review.reviewerKey()).map(ReviewerJson::new).orElse(null),
                    review.trigger().code(),
                    review.note());
        }
    }

    @GET
    public Response list(
            @PathParam("map") int map,
            @QueryParam("before") @Nullable Integer before,
            @QueryParam("limit") @Nullable String limit) {
        Paging part = Paging.of(null, limit, PAGE, Paging.MOST);
        Id<Review> below = new Id<>(before == null ? Integer.MAX_VALUE : before);
        List<Review> found = service.list(viewers.current(), new Id<>(map), below, part.limit() + 1);
        Paging.Page<ReviewJson> page = part.first(found, review -> ReviewJson.of(review, people));
        return Answers.fresh(new ReviewsJson(page.entries(), page.more()));
    }

    @POST
    public Response mark(@PathParam("map") int map, @Nullable Map<String, Object> json) {
        Body body = Body.of(json, "trigger", "note");
        Trigger trigger = (Trigger) Objects.requireNonNull(TRIGGER.check("trigger", body.get("trigger")));
        String note = (String) Rule.text(Rule.SENTENCES).check("note", body.get("note"));
        var written = service.mark(viewers.current(), new Id<>(map), trigger, note);
        return Answers.created(Answers.of(written, "review", ReviewJson.of(written.value(), people)));
    }
}
