package org.journeymaps.screen;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.journeymaps.model.Emotion;
import org.journeymaps.model.MapHead;

/**
 * A map in the list of a project: its head, the names that the viewer may see, its sizes, its curve of experienced emotions
 * in the order of touchpoints, when it was last reviewed, and what is worked on now.
 */
public record MapCard(
        MapHead head,
        String ownerName,
        Home home,
        Sizes sizes,
        List<Optional<Emotion>> curve,
        Optional<Instant> reviewed,
        Optional<String> focus) {

    /** Whether the map is only shown here, and the name of its home project if the viewer may see it. */
    public record Home(boolean elsewhere, Optional<String> name) {}

    /** How many of each the map has. */
    public record Sizes(int stages, int touchpoints, int pains, int gains) {}
}
