package org.journeymaps.exchange;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.journeymaps.exchange.Plan.Values;
import org.jspecify.annotations.Nullable;

/** What makes two rows name the same source: type, title and date. */
record SourceKey(
        @Nullable String type, String title, @Nullable LocalDate date) {
    static SourceKey of(Values row) {
        String type = row.text(Column.EVIDENCE_TYPE);
        return new SourceKey(
                type == null ? null : type.toLowerCase(Locale.ROOT),
                Objects.requireNonNull(row.text(Column.EVIDENCE_SOURCE)),
                row.value(Column.EVIDENCE_DATE, LocalDate.class));
    }
}
