package org.journeymaps.history.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.journeymaps.history.Difference;
import org.journeymaps.history.PastWords.Told;
import org.journeymaps.map.Change;
import org.journeymaps.platform.People;
import org.jspecify.annotations.Nullable;

/** What differs between two versions; partial when there is more than is told. */
record ComparedJson(List<DifferenceJson> differences, boolean partial) {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DifferenceJson(
            String subject,
            int id,
            @Nullable String field,
            @Nullable String before,
            @Nullable String after,
            @Nullable String beforeText,
            @Nullable String afterText,
            @Nullable String name,
            @Nullable Integer touchpointId,
            @Nullable String touchpoint) {

        static DifferenceJson of(Difference difference, People people, Told words) {
            Change.What what = difference.what();
            Difference.Place place = difference.touchpoint();
            return new DifferenceJson(
                    what.subject().code(),
                    what.id(),
                    what.field(),
                    ChangeJson.told(what, what.before(), people),
                    ChangeJson.told(what, what.after(), people),
                    words.say(what, what.before()),
                    words.say(what, what.after()),
                    difference.name(),
                    place == null ? null : place.id(),
                    place == null ? null : place.name());
        }
    }

    static ComparedJson of(List<Difference> differences, int most, People people, Told words) {
        return new ComparedJson(
                differences.stream()
                        .limit(most)
                        .map(difference -> DifferenceJson.of(difference, people, words))
                        .toList(),
                differences.size() > most);
    }
}
