package org.journeymaps.history;

import java.util.Map;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.map.Census;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Shelf;
import org.journeymaps.platform.Id;
import org.jspecify.annotations.Nullable;

/** Counts the records of every kind that can come back to a map, one statement each (QS6). */
public final class Tally implements Census {
    private final Map<Subject, Shelf<?>> shelves;

    public Tally(Ways.Records records) {
        this.shelves = Map.of(
                Subject.STAGE, records.maps().stages(),
                Subject.TOUCHPOINT, records.maps().touchpoints(),
                Subject.MESSAGE, records.maps().messages(),
                Subject.FINDING, records.findings(),
                Subject.IMPROVEMENT, records.improvements(),
                Subject.REVIEW, records.reviews(),
                Subject.VERSION, records.versions());
    }

    @Override
    public int count(Id<JourneyMap> map, Subject subject) {
        @Nullable Shelf<?> shelf = shelves.get(subject);
        return shelf == null ? 0 : shelf.count(map);
    }
}
