package org.journeymaps.rest;

import org.journeymaps.field.Rule;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/** What something hangs on, as JSON says it: {@code touchpointId}, {@code stageId}, or neither for the map as a whole. */
public final class SentAnchor {
    private static final String TOUCHPOINT = "touchpointId";
    private static final String STAGE = "stageId";

    private SentAnchor() {}

    /** Reads it; throws {@link Invalid} when both are named. */
    public static Anchor of(Body body, Id<JourneyMap> map) {
        Integer touchpoint = number(body, TOUCHPOINT);
        Integer stage = number(body, STAGE);
        if (touchpoint != null && stage != null) {
            throw new Invalid(STAGE, Text.of("jm.problem.oneplace"));
        } else if (touchpoint != null) {
            return Anchor.touchpoint(new Id<>(touchpoint));
        }
        return stage == null ? Anchor.map(map) : Anchor.stage(new Id<>(stage));
    }

    private static @Nullable Integer number(Body body, String field) {
        return (Integer) Rule.whole(1, Integer.MAX_VALUE).check(field, body.get(field));
    }

    public static @Nullable Integer touchpoint(Anchor anchor) {
        return anchor.kind() == Anchor.Kind.TOUCHPOINT ? anchor.id() : null;
    }

    public static @Nullable Integer stage(Anchor anchor) {
        return anchor.kind() == Anchor.Kind.STAGE ? anchor.id() : null;
    }
}
