package org.journeymaps.review;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.journeymaps.platform.Id;
import org.jspecify.annotations.Nullable;

/** Somebody looked a map over because of something and says what came of it (P31, P32, D07, D24). */
public record Review(
        Id<Review> id,
        Instant at,
        String reviewerKey,
        Trigger trigger,
        @Nullable String note) {

    /** What made a map be reviewed (P32); routine is the cadence. */
    public enum Trigger {
        ROUTINE,
        EXPECTATION,
        PLATFORM,
        TECHNOLOGY,
        SEGMENT,
        OTHER;

        /** The names used in JSON and tables. */
        public static final List<String> CODES =
                Stream.of(values()).map(Trigger::code).toList();

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads {@link #code()} back; throws {@code IllegalArgumentException} for anything else. */
        public static Trigger of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
