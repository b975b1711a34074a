package org.journeymaps.persona.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.journeymaps.persona.Segment;
import org.jspecify.annotations.Nullable;

/** A segment as it goes out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SegmentJson(
        int id,
        int version,
        String name,
        boolean potential,
        @Nullable String who,
        @Nullable String howSegmented,
        @Nullable String needs,
        @Nullable String behaviour) {

    static SegmentJson of(Segment segment) {
        return new SegmentJson(
                segment.id().value(),
                segment.version(),
                segment.name(),
                segment.potential(),
                segment.told().who(),
                segment.told().howSegmented(),
                segment.told().needs(),
                segment.told().behaviour());
    }
}
