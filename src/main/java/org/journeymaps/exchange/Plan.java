package org.journeymaps.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.journeymaps.map.Period;
import org.journeymaps.problem.Fault;
import org.jspecify.annotations.Nullable;

/** What an import would create, and everything that stands in its way; it is carried out only when nothing does. */
record Plan(List<PlannedStage> stages, List<PlannedTouchpoint> unplaced, List<Fault> faults) {
    Plan {
        stages = List.copyOf(stages);
        unplaced = List.copyOf(unplaced);
        faults = List.copyOf(faults);
    }

    /** A stage and its touchpoints in the order of the file. */
    record PlannedStage(String name, Period period, List<PlannedTouchpoint> touchpoints) {}

    /** A touchpoint: what it says of itself, the rows with what hurts, helps and backs it, and how much each pain hurts. */
    record PlannedTouchpoint(Values values, List<Values> rows, Map<String, Integer> severities) {}

    /** Read cells by column; all are of the type that the column promises. */
    record Values(Map<Column, Object> read) {
        @Nullable
        String text(Column column) {
            return (String) read.get(column);
        }

        @Nullable
        Integer whole(Column column) {
            return (Integer) read.get(column);
        }

        <T> @Nullable T value(Column column, Class<T> type) {
            return type.cast(read.get(column));
        }

        boolean has(Column column) {
            return read.containsKey(column);
        }

        boolean isTrue(Column column) {
            return Boolean.TRUE.equals(read.get(column));
        }
    }

    /** Gives every touchpoint, those not placed yet last. */
    Stream<PlannedTouchpoint> touchpoints() {
        return Stream.concat(stages.stream().flatMap(stage -> stage.touchpoints().stream()), unplaced.stream());
    }
}
