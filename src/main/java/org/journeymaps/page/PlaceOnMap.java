package org.journeymaps.page;

import java.util.Optional;
import org.journeymaps.issue.IssuePlace;
import org.journeymaps.map.MapAddress;
import org.journeymaps.map.Touchpoint;
import org.jspecify.annotations.Nullable;

/** One place where an issue hurts or heals, in words for the issue panel's template. */
public final class PlaceOnMap {
    private final IssuePlace place;
    private final Words words;

    /** What the template cannot say itself: Jira's context path and words in the viewer's language. */
    public record Words(
            String contextPath,
            @Nullable String expected,
            @Nullable String experienced,
            @Nullable String feelings) {}

    PlaceOnMap(IssuePlace place, Words words) {
        this.place = place;
        this.words = words;
    }

    public String getMapName() {
        return place.map().head().text().name();
    }

    public String getMapUrl() {
        return words.contextPath()
                + MapAddress.of(place.project().key(), place.map().head().id(), null);
    }

    public String getTouchpointUrl() {
        return words.contextPath()
                + MapAddress.of(
                        place.project().key(),
                        place.map().head().id(),
                        place.touchpoint().map(Touchpoint::id).orElse(null))
                + "&finding=" + place.finding().id();
    }

    public @Nullable String getStageName() {
        return place.stageName().orElse(null);
    }

    public @Nullable String getTouchpointNumber() {
        return place.touchpoint().isPresent() ? String.valueOf(place.number()) : null;
    }

    public @Nullable String getTouchpointName() {
        return place.touchpoint().map(touchpoint -> touchpoint.meeting().name()).orElse(null);
    }

    public String getPain() {
        return place.finding().text();
    }

    public String getKind() {
        return place.finding().kind().code();
    }

    public @Nullable String getSeverity() {
        return Optional.ofNullable(place.finding().severity())
                .map(String::valueOf)
                .orElse(null);
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
}
