package org.journeymaps.history.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.journeymaps.history.Difference;
import org.journeymaps.map.Change;
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
            @Nullable String name,
            @Nullable Integer touchpointId,
            @Nullable String touchpoint) {

        static DifferenceJson of(Difference difference, People people) {
            Change.What what = difference.what();
            Difference.Place place = difference.touchpoint();
            return new DifferenceJson(
                    what.subject().code(),
                    what.id(),
                    what.field(),
                    ChangeJson.told(what, what.before(), people),
                    ChangeJson.told(what, what.after(), people),
                    difference.name(),
                    place == null ? null : place.id(),
                    place == null ? null : place.name());
        }
    }

    static ComparedJson of(List<Difference> differences, Paging part, People people) {
        Paging.Page<DifferenceJson> page = part.cut(differences, difference -> DifferenceJson.of(difference, people));
        return new ComparedJson(page.entries(), page.more());
    }
}
