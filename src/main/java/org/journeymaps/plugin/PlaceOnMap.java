package org.journeymaps.plugin;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.journeymaps.issue.IssuePlace;
import org.journeymaps.map.MapAddress;
import org.journeymaps.model.Spot;
import org.jspecify.annotations.Nullable;

/** One touchpoint with everything that an issue is about there, in words for the issue panel's template. */
public final class PlaceOnMap {
    private static final Comparator<IssuePlace> WORST_FIRST =
            Comparator.comparing(place -> place.finding().severity(), Comparator.nullsLast(Comparator.reverseOrder()));

    private final IssuePlace place;
    private final List<FindingOnMap> findings;
    private final Words words;

    /** What the template cannot say itself: Jira's context path and words in the viewer's language. */
    public record Words(
            String contextPath,
            @Nullable String expected,
            @Nullable String experienced,
            @Nullable String feelings) {}

    /** Places of one touchpoint, at least one. */
    PlaceOnMap(List<IssuePlace> places, Words words) {
        this.place = places.get(0);
        this.findings = places.stream()
                .sorted(WORST_FIRST)
                .map(one -> new FindingOnMap(one, words.contextPath()))
                .toList();
        this.words = words;
    }

    public String getMapName() {
        return place.map().text().name();
    }

    public String getMapUrl() {
        return address(null);
    }

    public @Nullable String getStageName() {
        return place.stageName().orElse(null);
    }

    public @Nullable String getTouchpointNumber() {
        return place.touchpoint().isPresent() ? String.valueOf(place.number()) : null;
    }

    public @Nullable String getTouchpointName() {
        return place.touchpoint().map(Spot::name).orElse(null);
    }

    public String getTouchpointUrl() {
        return address(place.touchpoint().orElse(null));
    }

    public List<FindingOnMap> getFindings() {
        return findings;
    }

    public @Nullable String getExpected() {
        return words.expected();
    }

    public @Nullable String getExperienced() {
        return words.experienced();
    }

    public @Nullable String getFeelings() {
        return words.feelings();
    }

    /** Gives how agents help there when it fits into three lines (D17). */
    public @Nullable String getGuidance() {
        return guidance(one -> !one.isLong());
    }

    /** Gives the beginning of how agents help there when that has to be folded. */
    public @Nullable String getLongGuidance() {
        return guidance(Guidance::isLong);
    }

    /** Gives where the rest of it can be read, when there is more. */
    public @Nullable String getGuidanceUrl() {
        return guidance(Guidance::isCut) == null ? null : getTouchpointUrl();
    }

    private @Nullable String guidance(Predicate<Guidance> wanted) {
        return place.touchpoint()
                .map(Spot::guidance)
                .map(Guidance::of)
                .filter(wanted)
                .map(Guidance::text)
                .orElse(null);
    }

    private String address(@Nullable Spot touchpoint) {
        return words.contextPath()
                + MapAddress.of(
                        place.project().key(), place.map().id(), touchpoint == null ? null : touchpoint.touchpoint());
    }
}
