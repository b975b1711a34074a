package org.journeymaps.exchange;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.model.Period;
import org.journeymaps.problem.Fault;
import org.jspecify.annotations.Nullable;

/** What an import would create, and everything that stands in its way; it is carried out only when nothing does. */
record Plan(List<PlannedStage> stages, List<PlannedTouchpoint> unplaced, List<Fault> faults) {
    Plan {
        stages = List.copyOf(stages);
        unplaced = List.copyOf(unplaced);
        faults = List.copyOf(faults);
    }

    /** Gives the same plan with more in its way. */
    Plan with(List<Fault> more) {
        return new Plan(
                stages, unplaced, Stream.concat(faults.stream(), more.stream()).toList());
    }

    /** Gives the rows that name a source. */
    Stream<Values> backed() {
        return touchpoints()
                .flatMap(touchpoint -> touchpoint.rows().stream())
                .filter(row -> row.has(Column.EVIDENCE_SOURCE));
    }

    /** A stage and its touchpoints in the order of the file. */
    record PlannedStage(String name, Period period, List<PlannedTouchpoint> touchpoints) {}

    /** A touchpoint: what it says of itself, the rows with what hurts, helps and backs it, and the scores of each text. */
    record PlannedTouchpoint(Values values, List<Values> rows, Map<Column, Map<String, Integer>> scores) {
        /** Gives the score that a pain or an improvement has in one of its rows at least. */
        @Nullable
        Integer score(Column column, String text) {
            return scores.getOrDefault(column, Map.of()).get(text);
        }

        /** Gives every improvement once, with the pains beside which it stands. */
        List<PlannedImprovement> improvements() {
            Map<String, Set<String>> pains = new LinkedHashMap<>();
            rows.stream().filter(row -> row.has(Column.IMPROVEMENT)).forEach(row -> pains.computeIfAbsent(
                            Objects.requireNonNull(row.text(Column.IMPROVEMENT)), text -> new LinkedHashSet<>())
                    .addAll(Stream.ofNullable(row.text(Column.PAIN)).toList()));
            return pains.entrySet().stream()
                    .map(entry -> new PlannedImprovement(entry.getKey(), List.copyOf(entry.getValue())))
                    .toList();
        }
    }

    /** An improvement by its text, and the texts of the pains that it addresses. */
    record PlannedImprovement(String text, List<String> pains) {}

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
