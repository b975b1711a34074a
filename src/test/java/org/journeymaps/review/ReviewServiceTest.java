package org.journeymaps.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.MapState.Life;
import org.journeymaps.model.MapText;
import org.journeymaps.platform.Id;
import org.journeymaps.problem.Forbidden;
import org.journeymaps.problem.Invalid;
import org.journeymaps.review.Review.Trigger;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;

/** A map's life, its expectations and its reviews. */
public class ReviewServiceTest {
    private static final Id<Review> LATEST = new Id<>(Integer.MAX_VALUE);

    private final World world = World.inMemory();
    private final Id<JourneyMap> map = world.maps
            .create(World.OWNER, "ITSD", new MapText("I get my laptop", null, null), List.of())
            .map();

    private MapHead head() {
        return new StoredMap(world.storage, map).head();
    }

    private void change(String field, Object value) {
        world.maps.changeMap(World.OWNER, map, head().revision(), Map.of(field, value));
    }

    /** Tries a change that is not possible; gives the field that the answer names. */
    private String refused(String field, Object value) {
        Invalid problem = catchThrowableOfType(Invalid.class, () -> change(field, value));
        return problem.faults().get(0).field();
    }

    /** T14. */
    @Test
    public void isReadyOnlyWithExpectationsConfirmedAsRealistic() {
        assertThat(refused("life", "ready")).isEqualTo("life");

        change("expectations", "An answer in a day");
        assertThat(refused("life", "ready")).isEqualTo("life");

        change("realistic", true);
        change("life", "ready");
        assertThat(head().state().life()).isEqualTo(Life.READY);
        assertThat(refused("expectations", " ")).isEqualTo("expectations");
        assertThat(refused("realistic", false)).isEqualTo("realistic");

        change("life", "draft");
        change("realistic", false);
        assertThat(head().state().realistic()).isFalse();
    }

    /** P32. */
    @Test
    public void remembersWhoReviewedItWhenAndWhy() {
        change("reviewEvery", 6);
        int before = head().revision();

        world.reviews.mark(World.OWNER, map, Trigger.EXPECTATION, "They expect an app now");

        assertThat(world.reviews.list(World.VIEWER, map, LATEST, 10))
                .singleElement()
                .satisfies(review -> {
                    assertThat(review.at()).isEqualTo(World.NOW);
                    assertThat(review.reviewerKey()).isEqualTo("po");
                    assertThat(review.trigger()).isEqualTo(Trigger.EXPECTATION);
                    assertThat(review.note()).isEqualTo("They expect an app now");
                });
        assertThat(head().revision()).isEqualTo(before + 1);
        assertThat(world.screens.map(World.VIEWER, map).around().reviewed()).contains(World.NOW);
        assertThat(world.screens.cards(World.VIEWER, "ITSD", 0, 1000))
                .singleElement()
                .satisfies(card -> assertThat(card.reviewed()).contains(World.NOW));
    }

    @Test
    public void canBeTakenBackAndPutBack() {
        int revision =
                world.reviews.mark(World.OWNER, map, Trigger.ROUTINE, null).version();

        int undone = world.history.undo(World.OWNER, map, revision).version();
        assertThat(world.reviews.list(World.OWNER, map, LATEST, 10)).isEmpty();
        assertThat(world.screens.map(World.OWNER, map).around().reviewed()).isEmpty();

        world.history.undo(World.OWNER, map, undone);
        assertThat(world.reviews.list(World.OWNER, map, LATEST, 10)).hasSize(1);
    }

    @Test
    public void isMarkedOnlyByThoseWhoMayEditTheMap() {
        assertThatThrownBy(() -> world.reviews.mark(World.CONTRIBUTOR, map, Trigger.ROUTINE, null))
                .isInstanceOf(Forbidden.class);
    }
}
