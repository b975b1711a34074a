package org.journeymaps.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.exchange.Plan.PlannedStage;
import org.journeymaps.exchange.Plan.PlannedTouchpoint;
import org.journeymaps.exchange.Plan.Values;
import org.journeymaps.exchange.Sheet.Line;
import org.journeymaps.model.Period;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/**
 * Makes a plan of a sheet: one row is one touchpoint; a touchpoint in the row right after continues it, and its filled cells
 * add a finding or must agree; an empty stage and period leave a touchpoint unplaced (data/README.md).
 */
final class Planner {
    private static final Map<Column, Column> NEEDS = Map.of(
            Column.PAIN_SEVERITY, Column.PAIN,
            Column.FEASIBILITY, Column.IMPROVEMENT,
            Column.IMPACT, Column.IMPROVEMENT,
            Column.EVIDENCE_TYPE, Column.EVIDENCE_SOURCE,
            Column.EVIDENCE_DATE, Column.EVIDENCE_SOURCE);

    private static final Map<Column, Column> SCORES = Map.of(
            Column.PAIN_SEVERITY, Column.PAIN,
            Column.FEASIBILITY, Column.IMPROVEMENT,
            Column.IMPACT, Column.IMPROVEMENT);

    private final List<Fault> faults = new ArrayList<>();
    private final List<PlannedStage> stages = new ArrayList<>();
    private final List<PlannedTouchpoint> unplaced = new ArrayList<>();
    private final Map<String, Integer> rowOfStage = new HashMap<>();
    private @Nullable PlannedStage stage;

    private Planner() {}

    static Plan plan(Sheet sheet) {
        Planner planner = new Planner();
        List<Line> touchpoint = new ArrayList<>();
        for (Line line : sheet.lines()) {
            if (!touchpoint.isEmpty() && !continues(touchpoint, line)) {
                planner.add(touchpoint);
                touchpoint = new ArrayList<>();
            }
            touchpoint.add(line);
        }
        planner.add(touchpoint);
        return new Plan(planner.stages, planner.unplaced, planner.faults);
    }

    /** A stage that is not repeated is the same stage. */
    private static boolean continues(List<Line> touchpoint, Line line) {
        Line first = touchpoint.get(0);
        return line.cell(Column.TOUCHPOINT) != null
                && line.row() == touchpoint.get(touchpoint.size() - 1).row() + 1
                && line.sameIn(first, Column.TOUCHPOINT)
                && (line.cell(Column.STAGE) == null || line.sameIn(first, Column.STAGE));
    }

    private void add(List<Line> lines) {
        Line first = lines.get(0);
        if (first.cell(Column.TOUCHPOINT) == null) {
            fault(first, Column.TOUCHPOINT, Text.of("jm.problem.required"));
        }
        EnumMap<Column, Object> merged = new EnumMap<>(Column.class);
        Map<Column, Map<String, Integer>> scores = new EnumMap<>(Column.class);
        List<Values> rows = new ArrayList<>();
        for (Line line : lines) {
            Values row = new Values(values(line));
            merge(merged, row.read(), line);
            SCORES.forEach((score, text) -> scoreAgrees(scores, score, row.text(text), row, line));
            rows.add(row);
        }
        promiseIsNeeded(first, merged);
        place(first, new PlannedTouchpoint(new Values(merged), rows, scores));
    }

    private Map<Column, Object> values(Line line) {
        Map<Column, Object> values = new EnumMap<>(Column.class);
        line.cells().forEach((column, cell) -> {
            Object value = read(line, column, cell);
            if (value != null) {
                values.put(column, value);
            }
            Column needed = NEEDS.get(column);
            if (needed != null && line.cell(needed) == null) {
                fault(line, column, Text.of("jm.problem.cell.needs", needed.key()));
            }
        });
        return values;
    }

    private @Nullable Object read(Line line, Column column, String cell) {
        try {
            return column.read(cell);
        } catch (Invalid invalid) {
            fault(line, column, invalid.text());
            return null;
        }
    }

    private void merge(Map<Column, Object> merged, Map<Column, Object> values, Line line) {
        for (Column column : Column.OF_TOUCHPOINT) {
            Object value = values.get(column);
            Object before = value == null ? null : merged.putIfAbsent(column, value);
            if (before != null && !before.equals(value)) {
                fault(line, column, Text.of("jm.problem.cell.disagrees"));
            }
        }
    }

    /** A pain or an improvement that stands in several rows is one, with one score. */
    private void scoreAgrees(
            Map<Column, Map<String, Integer>> scores, Column column, @Nullable String text, Values row, Line line) {
        Integer score = row.whole(column);
        if (text != null
                && score != null
                && !score.equals(scores.computeIfAbsent(column, empty -> new HashMap<>())
                        .computeIfAbsent(text, first -> score))) {
            fault(line, column, Text.of("jm.problem.cell.disagrees"));
        }
    }

    private void promiseIsNeeded(Line line, Map<Column, Object> merged) {
        if (merged.containsKey(Column.PROMISE_KEPT) && !merged.containsKey(Column.PROMISE)) {
            fault(line, Column.PROMISE_KEPT, Text.of("jm.problem.cell.needs", Column.PROMISE.key()));
        }
    }

    private void place(Line line, PlannedTouchpoint touchpoint) {
        String name = touchpoint.values().text(Column.STAGE);
        Period period = touchpoint.values().value(Column.PERIOD, Period.class);
        if (name != null) {
            stage(line, name, period).touchpoints().add(touchpoint);
        } else if (line.cell(Column.PERIOD) != null && line.cell(Column.STAGE) == null) {
            fault(line, Column.STAGE, Text.of("jm.problem.cell.periodwithoutstage"));
        } else {
            unplaced.add(touchpoint);
        }
    }

    private PlannedStage stage(Line line, String name, @Nullable Period period) {
        PlannedStage current = stage;
        if (current == null || !current.name().equals(name)) {
            return begin(line, name, period);
        }
        if (period != null && period != current.period()) {
            fault(line, Column.PERIOD, Text.of("jm.problem.cell.otherperiod", name));
        }
        return current;
    }

    private PlannedStage begin(Line line, String name, @Nullable Period period) {
        if (line.cell(Column.PERIOD) == null) {
            fault(line, Column.PERIOD, Text.of("jm.problem.cell.stagewithoutperiod"));
        }
        Integer earlier = rowOfStage.putIfAbsent(name, line.row());
        if (earlier != null) {
            fault(line, Column.STAGE, Text.of("jm.problem.cell.stagetwice", name, earlier));
        }
        PlannedStage begun = new PlannedStage(name, period == null ? Period.DURING : period, new ArrayList<>());
        stages.add(begun);
        stage = begun;
        return begun;
    }

    private void fault(Line line, Column column, Text text) {
        faults.add(Fault.inRow(line.row(), column.key(), text));
    }
}
