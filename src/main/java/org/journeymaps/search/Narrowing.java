package org.journeymaps.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * What else must hold for a place to count; null or false asks for nothing. The first three are about the map, the others about
 * the touchpoint at which the words stand.
 */
public record Narrowing(OfMaps maps, OfPlaces places) {
    /** Nothing. */
    public static final Narrowing NONE =
            new Narrowing(new OfMaps(null, false, false, false, null), new OfPlaces(null, null, null, false));

    /**
     * About maps: whose they are by the name that is shown, that nobody's they are, that they are mine, or due for a review, and a
     * persona with whose eyes they can be seen.
     */
    public record OfMaps(
            @Nullable String owner,
            boolean unowned,
            boolean mine,
            boolean stale,
            @Nullable String persona) {}

    /** About places: when and on which channel the customer is there, how much it hurts at least, and that no source backs it. */
    public record OfPlaces(
            @Nullable Period period,
            @Nullable String channel,
            @Nullable Integer severity,
            boolean unbacked) {
        boolean asksForNothing() {
            return period == null && channel == null && severity == null && !unbacked;
        }
    }

    /** Says whether a map was never reviewed, or not within the months that it says itself (P31). */
    static boolean isStale(MapHead head, @Nullable Instant reviewed, Instant now) {
        Integer months = head.state().reviewEvery();
        return reviewed == null
                || (months != null && !day(reviewed).plusMonths(months).isAfter(day(now)));
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
