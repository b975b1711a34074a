package org.journeymaps.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.junit.Test;

/** Reads rows and columns as spreadsheets write them, and names the place of what it cannot read. */
public class SheetTest {
    @Test
    public void takesCommaSemicolonAndTab() {
        for (String separator : List.of(",", ";", "\t")) {
            Sheet sheet = Sheet.of(String.join(separator, "stage", "period", "touchpoint") + "\n"
                    + String.join(separator, "A", "before", "Orders"));

            assertThat(sheet.lines()).singleElement().satisfies(line -> {
                assertThat(line.row()).isEqualTo(2);
                assertThat(line.cells())
                        .isEqualTo(Map.of(Column.STAGE, "A", Column.PERIOD, "before", Column.TOUCHPOINT, "Orders"));
            });
        }
    }

    @Test
    public void takesTheSeparatorOfTheHeadersWhateverTheCellsHold() {
        Sheet sheet = Sheet.of("stage;touchpoint;thoughts\nA;Orders, twice, again, and, again;Why?");

        assertThat(sheet.lines().get(0).cell(Column.TOUCHPOINT)).isEqualTo("Orders, twice, again, and, again");
    }

    @Test
    public void takesOneColumnAlone() {
        assertThat(Sheet.of("touchpoint\nOrders\nWaits").lines()).hasSize(2);
    }

    @Test
    public void keepsSeparatorsQuotesAndNewlinesInsideQuotes() {
        Sheet sheet = Sheet.of("stage,touchpoint,thoughts\n\"A, B\",\"Says \"\"no\"\"\",\"one\ntwo\"\nC,Next,three");

        assertThat(sheet.lines().get(0).cell(Column.STAGE)).isEqualTo("A, B");
        assertThat(sheet.lines().get(0).cell(Column.TOUCHPOINT)).isEqualTo("Says \"no\"");
        assertThat(sheet.lines().get(0).cell(Column.THOUGHTS)).isEqualTo("one\ntwo");
        assertThat(sheet.lines().get(1).row())
                .as("a row is a row of the spreadsheet, not of the text")
                .isEqualTo(3);
    }

    @Test
    public void takesEveryEndOfLine() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            Sheet sheet = Sheet.of("stage,touchpoint" + end + "A,Orders" + end + "A,Waits" + end);

            assertThat(sheet.lines()).extracting(Sheet.Line::row).containsExactly(2, 3);
        }
    }

    @Test
    public void leavesEmptyRowsOutButCountsThem() {
        Sheet sheet = Sheet.of("stage,touchpoint\n\nA,Orders\n,\n  ,  \nA,Waits\n\n");

        assertThat(sheet.lines()).extracting(Sheet.Line::row).containsExactly(3, 6);
    }

    @Test
    public void takesRowsThatEndEarlyOrInEmptyCells() {
        Sheet sheet = Sheet.of("stage,touchpoint,thoughts\nA,Orders\nA,Waits,,,,");

        assertThat(sheet.lines()).hasSize(2);
    }

    @Test
    public void namesEveryUnknownColumn() {
        assertThat(faults("stage,smiley,touchpoint,mood\nA,1,Orders,2"))
                .containsExactly(
                        Fault.inRow(1, "smiley", Text.of("jm.problem.file.unknowncolumn")),
                        Fault.inRow(1, "mood", Text.of("jm.problem.file.unknowncolumn")));
    }

    @Test
    public void namesAColumnThatStandsTwiceInAnyLanguage() {
        assertThat(faults("stage,touchpoint,Fase\nA,Orders,B"))
                .containsExactly(Fault.inRow(1, "Fase", Text.of("jm.problem.file.columntwice")));
    }

    @Test
    public void missesTheTouchpointColumn() {
        assertThat(faults("stage,period\nA,before"))
                .containsExactly(Fault.inRow(1, "touchpoint", Text.of("jm.problem.file.missingcolumn")));
    }

    @Test
    public void refusesAFileWithoutRows() {
        assertThat(faults("")).containsExactly(Fault.inField("content", Text.of("jm.problem.file.empty")));
        assertThat(faults("stage,touchpoint\n"))
                .containsExactly(Fault.inField("content", Text.of("jm.problem.file.norows")));
        assertThat(faults("stage,touchpoint\n,\n"))
                .containsExactly(Fault.inField("content", Text.of("jm.problem.file.norows")));
    }

    @Test
    public void namesTheRowWithMoreCellsThanHeaders() {
        assertThat(faults("stage,touchpoint\nA,Orders\nA,Waits, and waits"))
                .containsExactly(Fault.inRow(3, null, Text.of("jm.problem.file.toomanycells")));
    }

    @Test
    public void namesTheRowWhoseQuoteIsNotClosed() {
        assertThat(faults("stage,touchpoint\nA,Orders\nA,\"Waits\nA,Answers\nB,Talks"))
                .containsExactly(Fault.inRow(3, null, Text.of("jm.problem.file.malformed")));
    }

    @Test
    public void takesTenThousandRowsAndNoMore() {
        assertThat(Sheet.of(rows(10_000)).lines()).hasSize(10_000);
        assertThat(faults(rows(10_001)))
                .containsExactly(Fault.inField("content", Text.of("jm.problem.file.toomanyrows", 10_000)));
    }

    @Test
    public void readsOneMapFromEveryVariant() {
        List<List<String>> maps = Arrays.asList(
                        "comma-point.en.csv", "semicolon-comma.da.csv", "semicolon-comma.no.csv", "tab-comma.sv.csv")
                .stream()
                .map(name -> Planner.plan(Sheet.of(SampleFiles.variant(name).text())))
                .map(SheetTest::described)
                .toList();

        assertThat(maps.get(0))
                .containsExactly(
                        "Before day one, BEFORE: Orders through E-mail, thinks Why twice?, 2 to -1, 18 min, false,"
                                + " pain null null, source Interviews of 2026-04-14",
                        "Before day one, BEFORE: Waits through null, thinks She said \"soon\"\nand left; so, what now?,"
                                + " 0 to -4, 4590 min, true, pain Nothing moves 5, source Interviews of 2026-04-14",
                        "After, AFTER: Answers through SMS, thinks null, null to 3, null min, null, pain null null,"
                                + " source null of null");
        assertThat(maps.stream().distinct()).hasSize(1);
    }

    private static List<String> described(Plan plan) {
        assertThat(plan.faults()).isEmpty();
        return plan.stages().stream()
                .flatMap(stage -> stage.touchpoints().stream()
                        .map(touchpoint -> stage.name() + ", " + stage.period() + ": " + described(touchpoint)))
                .toList();
    }

    private static String described(Plan.PlannedTouchpoint touchpoint) {
        Map<Column, Object> said = touchpoint.values().read();
        Map<Column, Object> row = touchpoint.rows().get(0).read();
        return said.get(Column.TOUCHPOINT) + " through " + said.get(Column.CHANNEL) + ", thinks "
                + said.get(Column.THOUGHTS) + ", " + halfSteps(said.get(Column.EXPECTED_EMOTION)) + " to "
                + halfSteps(said.get(Column.EXPERIENCED_EMOTION)) + ", " + said.get(Column.WAITING_HOURS) + " min, "
                + said.get(Column.CRITICAL) + ", pain " + row.get(Column.PAIN) + " " + row.get(Column.PAIN_SEVERITY)
                + ", source " + row.get(Column.EVIDENCE_SOURCE) + " of " + row.get(Column.EVIDENCE_DATE);
    }

    private static Object halfSteps(Object emotion) {
        return emotion == null ? null : ((org.journeymaps.model.Emotion) emotion).halfSteps();
    }

    private static String rows(int count) {
        return "touchpoint\n" + Collections.nCopies(count, "Waits").stream().collect(Collectors.joining("\n"));
    }

    private static List<Fault> faults(String text) {
        return catchThrowableOfType(Invalid.class, () -> Sheet.of(text)).faults();
    }
}
