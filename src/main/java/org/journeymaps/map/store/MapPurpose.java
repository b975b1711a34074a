package org.journeymaps.map.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.Purpose;
import org.journeymaps.platform.store.Column;
import org.jspecify.annotations.Nullable;

/** Keeps what a map is to achieve in its row; numbers and days are texts, which every database keeps exactly. */
final class MapPurpose {
    static final List<Column<JourneyMapRow, MapHead, ?>> COLUMNS = List.of(
            new Column<>(head -> head.state().purpose().goal(), JourneyMapRow::setGoal),
            new Column<>(head -> head.state().purpose().scope(), JourneyMapRow::setScope),
            new Column<>(head -> measure(head).kind(), JourneyMapRow::setGoalKind),
            new Column<>(head -> measure(head).metric(), JourneyMapRow::setGoalMetric),
            new Column<>(head -> kept(measure(head).baseline()), JourneyMapRow::setGoalBaseline),
            new Column<>(head -> kept(measure(head).target()), JourneyMapRow::setGoalTarget),
            new Column<>(head -> kept(measure(head).by()), JourneyMapRow::setGoalDate));

    private MapPurpose() {}

    static Purpose of(JourneyMapRow row) {
        String by = row.getGoalDate();
        Purpose.Measure measure = new Purpose.Measure(
                row.getGoalKind(),
                row.getGoalMetric(),
                number(row.getGoalBaseline()),
                number(row.getGoalTarget()),
                by == null ? null : LocalDate.parse(by));
        return new Purpose(row.getGoal(), row.getScope(), measure);
    }

    private static Purpose.Measure measure(MapHead head) {
        return head.state().purpose().measure();
    }

    private static @Nullable BigDecimal number(@Nullable String kept) {
        return kept == null ? null : new BigDecimal(kept);
    }

    private static @Nullable String kept(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static @Nullable String kept(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
