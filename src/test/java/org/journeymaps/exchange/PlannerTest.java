package org.journeymaps.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.journeymaps.model.Period;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Text;
import org.junit.Test;

/** Turns rows into stages and touchpoints by the rules of data/README.md, and names row and column of what breaks them. */
public class PlannerTest {
    @Test
    public void makesOneTouchpointOfOneRow() {
        Plan plan = plan("stage,period,touchpoint", "A,before,Orders", "A,before,Waits", "B,after,Answers");

        assertThat(plan.faults()).isEmpty();
        assertThat(plan.stages()).extracting(Plan.PlannedStage::name).containsExactly("A", "B");
        assertThat(plan.stages()).extracting(Plan.PlannedStage::period).containsExactly(Period.BEFORE, Period.AFTER);
        assertThat(names(plan.stages().get(0).touchpoints())).containsExactly("Orders", "Waits");
        assertThat(names(plan.stages().get(1).touchpoints())).containsExactly("Answers");
    }

    @Test
    public void needsThePeriodOfAStageOnlyOnce() {
        Plan plan = plan("stage,period,touchpoint", "A,before,Orders", "A,,Waits");

        assertThat(plan.faults()).isEmpty();
        assertThat(plan.stages()).hasSize(1);
    }

    @Test
    public void continuesTheTouchpointOfTheRowBefore() {
        Plan plan = plan(
                "stage,period,touchpoint,thoughts,pain",
                "A,before,Waits,Why?,Nothing moves",
                "A,before,Waits,,Nobody answers");

        assertThat(plan.faults()).isEmpty();
        assertThat(plan.touchpoints()).singleElement().satisfies(waits -> {
            assertThat(waits.values().text(Column.THOUGHTS)).isEqualTo("Why?");
            assertThat(waits.rows())
                    .extracting(row -> row.text(Column.PAIN))
                    .containsExactly("Nothing moves", "Nobody answers");
        });
    }

    @Test
    public void continuesATouchpointWhoseStageIsNotRepeated() {
        Plan plan = plan(
                "stage,period,touchpoint,pain", "A,before,Waits,Nothing moves", ",,Waits,Nobody answers", "A,,Next,");

        assertThat(plan.faults()).isEmpty();
        assertThat(plan.unplaced()).isEmpty();
        assertThat(names(plan.stages().get(0).touchpoints())).containsExactly("Waits", "Next");
    }

    @Test
    public void beginsAnotherTouchpointOfTheSameNameAfterAnotherRow() {
        Plan plan = plan("stage,period,touchpoint", "A,before,Waits", "A,,Orders", "A,,Waits", "B,after,Waits");

        assertThat(plan.faults()).isEmpty();
        assertThat(names(plan.stages().get(0).touchpoints())).containsExactly("Waits", "Orders", "Waits");
        assertThat(names(plan.stages().get(1).touchpoints())).containsExactly("Waits");
    }

    @Test
    public void beginsAnotherTouchpointAfterAnEmptyRow() {
        assertThat(plan("stage,period,touchpoint", "A,before,Waits", ",,", "A,,Waits")
                        .touchpoints())
                .hasSize(2);
    }

    @Test
    public void takesCellsThatAgreeInAContinuedTouchpoint() {
        Plan plan = plan("stage,period,touchpoint,channel,critical", "A,before,Waits,SMS,yes", "A,before,Waits,SMS,ja");

        assertThat(plan.faults()).isEmpty();
    }

    @Test
    public void namesTheCellThatDisagreesInAContinuedTouchpoint() {
        Plan plan = plan(
                "stage,period,touchpoint,channel,experienced_emotion",
                "A,before,Waits,SMS,-2",
                "A,before,Waits,E-mail,-2.0");

        assertThat(plan.faults()).containsExactly(Fault.inRow(3, "channel", Text.of("jm.problem.cell.disagrees")));
    }

    @Test
    public void leavesATouchpointWithoutStageAndPeriodUnplaced() {
        Plan plan = plan("stage,period,touchpoint", ",,Asks for a docking station", "A,before,Orders", ",,Moves desk");

        assertThat(plan.faults()).isEmpty();
        assertThat(names(plan.unplaced())).containsExactly("Asks for a docking station", "Moves desk");
        assertThat(plan.touchpoints()).hasSize(3);
    }

    @Test
    public void refusesAPeriodWithoutAStage() {
        assertThat(faults("stage,period,touchpoint", "A,before,Orders", ",after,Waits"))
                .containsExactly(Fault.inRow(3, "stage", Text.of("jm.problem.cell.periodwithoutstage")));
    }

    @Test
    public void refusesAStageWithoutAPeriod() {
        assertThat(faults("stage,period,touchpoint", "A,,Orders"))
                .containsExactly(Fault.inRow(2, "period", Text.of("jm.problem.cell.stagewithoutperiod")));
    }

    @Test
    public void refusesAStageInTwoPeriods() {
        assertThat(faults("stage,period,touchpoint", "A,before,Orders", "A,after,Waits"))
                .containsExactly(Fault.inRow(3, "period", Text.of("jm.problem.cell.otherperiod", "A")));
    }

    @Test
    public void refusesAStageWhoseRowsDoNotStandTogether() {
        assertThat(faults("stage,period,touchpoint", "A,before,Orders", "B,after,Waits", "A,before,Asks"))
                .containsExactly(Fault.inRow(4, "stage", Text.of("jm.problem.cell.stagetwice", "A", 2)));
    }

    @Test
    public void refusesARowWithoutATouchpoint() {
        assertThat(faults("stage,period,touchpoint", "A,before,", "A,before,Orders"))
                .containsExactly(Fault.inRow(2, "touchpoint", Text.of("jm.problem.required")));
    }

    @Test
    public void namesTheEmptyCellThatAnotherIsAbout() {
        assertThat(faults(
                        "touchpoint,pain,pain_severity,improvement,feasibility,impact,evidence_type,evidence_source,"
                                + "evidence_date,promise,promise_kept",
                        "Waits,,5,,4,3,data,,2026-04-14,,yes"))
                .containsExactlyInAnyOrder(
                        Fault.inRow(2, "pain_severity", Text.of("jm.problem.cell.needs", "pain")),
                        Fault.inRow(2, "feasibility", Text.of("jm.problem.cell.needs", "improvement")),
                        Fault.inRow(2, "impact", Text.of("jm.problem.cell.needs", "improvement")),
                        Fault.inRow(2, "evidence_type", Text.of("jm.problem.cell.needs", "evidence_source")),
                        Fault.inRow(2, "evidence_date", Text.of("jm.problem.cell.needs", "evidence_source")),
                        Fault.inRow(2, "promise_kept", Text.of("jm.problem.cell.needs", "promise")));
    }

    @Test
    public void namesEveryCellThatCannotBeRead() {
        assertThat(faults(
                        "touchpoint,expected_emotion,experienced_emotion,waiting_hours,critical,persona",
                        "Orders,7,0.3,soon,perhaps,",
                        "Waits,1,-2,2,no,Maja"))
                .containsExactlyInAnyOrder(
                        Fault.inRow(2, "expected_emotion", Text.of("jm.problem.emotion")),
                        Fault.inRow(2, "experienced_emotion", Text.of("jm.problem.emotion")),
                        Fault.inRow(2, "waiting_hours", Text.of("jm.problem.cell.hours")),
                        Fault.inRow(2, "critical", Text.of("jm.problem.cell.yesno")),
                        Fault.inRow(3, "persona", Text.of("jm.problem.cell.persona")));
    }

    @Test
    public void namesTextsThatAreLongerThanTheirColumn() {
        assertThat(faults("touchpoint,thoughts", "x".repeat(256) + "," + "y".repeat(4001)))
                .containsExactlyInAnyOrder(
                        Fault.inRow(2, "touchpoint", Text.of("jm.problem.toolong", 256, 255)),
                        Fault.inRow(2, "thoughts", Text.of("jm.problem.toolong", 4001, 4000)));
    }

    @Test
    public void namesASeverityThatDiffersForOnePain() {
        assertThat(faults("touchpoint,pain,pain_severity", "Waits,Nothing moves,3", "Waits,Nothing moves,5"))
                .containsExactly(Fault.inRow(3, "pain_severity", Text.of("jm.problem.cell.disagrees")));
    }

    private static List<String> names(List<Plan.PlannedTouchpoint> touchpoints) {
        return touchpoints.stream()
                .map(touchpoint -> touchpoint.values().text(Column.TOUCHPOINT))
                .toList();
    }

    private static List<Fault> faults(String... lines) {
        return plan(lines).faults();
    }

    private static Plan plan(String... lines) {
        return Planner.plan(Sheet.of(String.join("\n", lines)));
    }
}
