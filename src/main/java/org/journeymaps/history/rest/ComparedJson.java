package org.journeymaps.history.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.journeymaps.history.Difference;
import org.journeymaps.history.PastWords.Told;
import org.journeymaps.log.Change;
import org.journeymaps.platform.People;
import org.journeymaps.rest.Paging;
import org.jspecify.annotations.Nullable;

/** What differs between two versions. */
record ComparedJson(List<DifferenceJson> differences, boolean more) {
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

    static ComparedJson of(
            List<Difference> differences, Paging part, People people, Function<List<Change.What>, Told> reader) {
        Paging.Page<Difference> page = part.cut(differences, difference -> difference);
        Told words = reader.apply(page.entries().stream().map(Difference::what).toList());
        return new ComparedJson(
                page.entries().stream()
                        .map(difference -> DifferenceJson.of(difference, people, words))
                        .toList(),
                page.more());
    }
}
