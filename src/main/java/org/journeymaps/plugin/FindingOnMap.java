package org.journeymaps.plugin;

import java.util.Optional;
import org.journeymaps.issue.IssuePlace;
import org.journeymaps.map.MapAddress;
import org.journeymaps.model.Spot;
import org.jspecify.annotations.Nullable;

/** One pain or gain that an issue is about, in words for the issue panel's template. */
public final class FindingOnMap {
    private final IssuePlace place;
    private final String contextPath;

    FindingOnMap(IssuePlace place, String contextPath) {
        this.place = place;
        this.contextPath = contextPath;
    }

    public String getText() {
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

    /** Gives the address of the map with this finding open in its panel. */
    public String getUrl() {
        return contextPath
                + MapAddress.of(
                        place.project().key(),
                        place.map().id(),
                        place.touchpoint().map(Spot::touchpoint).orElse(null))
                + "&finding=" + place.finding().id();
    }
}
