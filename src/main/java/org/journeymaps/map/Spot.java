package org.journeymaps.map;

import java.util.Optional;
import org.journeymaps.platform.Id;
import org.jspecify.annotations.Nullable;

/**
 * All that other pages show of a touchpoint: where on its map it lies, and what everyone expects and feels there.
 *
 * @param number its place in the order in which the customer meets them, from 1, those not placed yet last
 */
public record Spot(
        Id<Touchpoint> touchpoint,
        int number,
        String name,
        @Nullable String stageName,
        @Nullable Experience felt) {

    public Optional<Experience> experience() {
        return Optional.ofNullable(felt);
    }
}
