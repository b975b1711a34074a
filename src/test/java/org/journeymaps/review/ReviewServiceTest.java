package org.journeymaps.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.journeymaps.map.JourneyMap;
import org.journeymaps.map.MapHead;
import org.journeymaps.map.MapState.Life;
import org.journeymaps.map.MapText;
import org.journeymaps.platform.Id;
import org.journeymaps.problem.Forbidden;
import org.journeymaps.problem.Invalid;
import org.journeymaps.review.Review.Trigger;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;

/** A map's life, its expectations and its reviews: T14, P31, P32, D07, D24. */
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

    @Test
    public void isReadyOnlyWithExpectationsConfirmedAsRealistic() {
        assertThatThrownBy(() -> change("life", "ready"))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("life");

        change("expectations", "An answer in a day");
        assertThatThrownBy(() -> change("life", "ready"))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("life");

        change("realistic", true);
        change("life", "ready");
        assertThat(head().state().life()).isEqualTo(Life.READY);
        assertThatThrownBy(() -> change("expectations", " ")).hasMessageContaining("expectations");
        assertThatThrownBy(() -> change("realistic", false)).hasMessageContaining("realistic");

        change("life", "draft");
        change("realistic", false);
        assertThat(head().state().realistic()).isFalse();
    }

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
        assertThat(world.screens.cards(World.VIEWER, "ITSD"))
                .singleElement()
                .satisfies(card -> assertThat(card.reviewed()).contains(World.NOW));
    }

    @Test
    public void isMarkedOnlyByThoseWhoMayEditTheMap() {
        assertThatThrownBy(() -> world.reviews.mark(World.CONTRIBUTOR, map, Trigger.ROUTINE, null))
                .isInstanceOf(Forbidden.class);
    }
}
