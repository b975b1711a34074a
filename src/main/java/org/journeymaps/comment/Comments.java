package org.journeymaps.comment;

import java.util.List;
import java.util.Map;
import org.journeymaps.kind.AnchoredRecords;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;

/** All stored comments. */
public interface Comments extends AnchoredRecords<Comment> {
    /** Counts the open comments of a map with their answers, by what they are about, in one statement and without words. */
    Map<Anchor, Integer> open(Id<JourneyMap> map);

    /** Lists the comments about one thing, oldest first, in one statement. */
    List<Comment> on(Id<JourneyMap> map, Anchor anchor);
}
