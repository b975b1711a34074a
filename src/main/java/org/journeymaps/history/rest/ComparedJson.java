package org.journeymaps.history.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.journeymaps.history.Difference;
import org.journeymaps.map.Change;
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
            @Nullable String name,
            @Nullable Integer touchpointId,
            @Nullable String touchpoint) {

        static DifferenceJson of(Difference difference) {
            Change.What what = difference.what();
            Difference.Place place = difference.touchpoint();
            return new DifferenceJson(
                    what.subject().code(),
                    what.id(),
                    what.field(),
                    what.before(),
                    what.after(),
                    difference.name(),
                    place == null ? null : place.id(),
                    place == null ? null : place.name());
        }
    }

    static ComparedJson of(List<Difference> differences, int most) {
        return new ComparedJson(
                differences.stream().limit(most).map(DifferenceJson::of).toList(), differences.size() > most);
    }
}
