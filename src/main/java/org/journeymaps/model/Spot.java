package org.journeymaps.model;

import java.util.Optional;
import org.journeymaps.platform.Id;
import org.jspecify.annotations.Nullable;

/**
 * All that other pages show of a touchpoint: where on its map it lies, what everyone expects and feels, and how agents help there.
 *
 * @param number its place in the order in which the customer meets them, from 1, those not placed yet last
 * @param guidance how agents help there (D17)
 */
public record Spot(
        Id<Touchpoint> touchpoint,
        int number,
        String name,
        @Nullable String stageName,
        @Nullable Experience felt,
        @Nullable String guidance) {

    public Optional<Experience> experience() {
        return Optional.ofNullable(felt);
    }
}
