package org.journeymaps.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.journeymaps.evidence.Source;
import org.journeymaps.exchange.RowLayout.Row;
import org.journeymaps.finding.Finding;
import org.journeymaps.improvement.Improvement;
import org.journeymaps.model.Emotion;
import org.journeymaps.model.Experience;
import org.journeymaps.model.Message;
import org.journeymaps.model.Promise;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Texts;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/** Writes one map as the list form that the import reads, in the viewer's language. */
final class CsvWriting {
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final int HOUR_DIGITS = 4;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<Column> COLUMNS = Arrays.stream(Column.values())
            .filter(column -> column != Column.PERSONA)
            .toList();

    /** The fields of a touchpoint that have a column of their own. */
    static final Set<String> TOLD = Set.of(
            "name",
            "description",
            "customerGoal",
            "customerAction",
            "frontStage",
            "backStage",
            "waitingMinutes",
            "momentOfTruth");

    private final MapParts parts;
    private final CsvForm form;
    private final Texts texts;

    CsvWriting(MapParts parts, CsvForm form, Texts texts) {
        this.parts = parts;
        this.form = form;
        this.texts = texts;
    }

    String text() {
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        try (CsvWriter csv =
                CsvWriter.builder().fieldSeparator(form.separator()).build(text)) {
            csv.writeRecord(COLUMNS.stream().map(this::header).toList());
            Touchpoint before = null;
            for (Touchpoint touchpoint : parts.map().touchpoints()) {
                if (before != null && looksContinued(before, touchpoint)) {
                    csv.writeRecord(Collections.nCopies(COLUMNS.size(), ""));
                }
                write(csv, touchpoint);
                before = touchpoint;
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private String header(Column column) {
        return form.ownHeaders() ? texts.of(column.label()) : column.key();
    }

    /** Two touchpoints of one name in a row would read as one; an empty row between them keeps them apart. */
    private static boolean looksContinued(Touchpoint before, Touchpoint touchpoint) {
        return before.meeting().name().equals(touchpoint.meeting().name())
                && (touchpoint.place().stage() == null
                        || Objects.equals(
                                before.place().stage(), touchpoint.place().stage()));
    }

    private void write(CsvWriter csv, Touchpoint touchpoint) {
        List<Row> rows =
                RowLayout.of(parts.findings(touchpoint), parts.improvements(touchpoint), parts.sources(touchpoint));
        for (int i = 0; i < rows.size(); i++) {
            Map<Column, @Nullable String> cells = i == 0 ? describe(touchpoint) : place(touchpoint);
            add(cells, rows.get(i));
            csv.writeRecord(COLUMNS.stream()
                    .map(column -> Objects.requireNonNullElse(cells.get(column), ""))
                    .toList());
        }
    }

    private Map<Column, @Nullable String> place(Touchpoint touchpoint) {
        Map<Column, @Nullable String> cells = new EnumMap<>(Column.class);
        Stage stage = parts.stage(touchpoint);
        if (stage != null) {
            cells.put(Column.STAGE, guarded(stage.name()));
            cells.put(Column.PERIOD, word("jm.cell." + stage.period().code()));
        }
        cells.put(Column.TOUCHPOINT, guarded(touchpoint.meeting().name()));
        return cells;
    }

    private Map<Column, @Nullable String> describe(Touchpoint touchpoint) {
        Map<Column, @Nullable String> cells = place(touchpoint);
        cells.put(Column.DESCRIPTION, guarded(touchpoint.meeting().description()));
        cells.put(Column.TYPE, term(touchpoint.meeting().type()));
        cells.put(Column.CHANNEL, term(touchpoint.meeting().channel()));
        cells.put(Column.CUSTOMER_GOAL, guarded(touchpoint.customer().goal()));
        cells.put(Column.CUSTOMER_ACTION, guarded(touchpoint.customer().action()));
        cells.put(Column.FRONT_STAGE, guarded(touchpoint.company().frontStage()));
        cells.put(Column.BACK_STAGE, guarded(touchpoint.company().backStage()));
        cells.put(Column.DEPARTMENT, term(touchpoint.company().department()));
        cells.put(Column.WAITING_HOURS, hours(touchpoint.customer().waitingMinutes()));
        cells.put(Column.CRITICAL, yesNo(touchpoint.marks().momentOfTruth()));
        parts.experience(touchpoint).ifPresent(experience -> describe(cells, experience));
        parts.messages(touchpoint).stream().findFirst().ifPresent(message -> describe(cells, message));
        return cells;
    }

    private void describe(Map<Column, @Nullable String> cells, Experience experience) {
        cells.put(Column.THOUGHTS, guarded(experience.thoughts()));
        cells.put(Column.EXPECTED_EMOTION, number(experience.expected()));
        cells.put(Column.EXPERIENCED_EMOTION, number(experience.experienced()));
        cells.put(
                Column.EMOTION_WORDS,
                guarded(String.join(
                        ", ",
                        experience.feelings().stream()
                                .filter(feeling -> !feeling.expected())
                                .map(feeling -> label(feeling.term()))
                                .toList())));
    }

    private void describe(Map<Column, @Nullable String> cells, Message message) {
        cells.put(Column.PROMISE, guarded(message.text()));
        if (message.promise() != Promise.UNKNOWN) {
            cells.put(Column.PROMISE_KEPT, yesNo(message.promise() == Promise.KEPT));
        }
    }

    private void add(Map<Column, @Nullable String> cells, Row row) {
        Finding pain = row.pain();
        if (pain != null) {
            cells.put(Column.PAIN, guarded(pain.text()));
            cells.put(Column.PAIN_SEVERITY, whole(pain.severity()));
        }
        Finding gain = row.gain();
        cells.put(Column.GAIN, gain == null ? null : guarded(gain.text()));
        Improvement improvement = row.improvement();
        if (improvement != null) {
            cells.put(Column.IMPROVEMENT, guarded(improvement.text()));
            cells.put(Column.FEASIBILITY, whole(improvement.score().feasibility()));
            cells.put(Column.IMPACT, whole(improvement.score().impact()));
        }
        Source source = row.source();
        if (source != null) {
            cells.put(Column.EVIDENCE_SOURCE, guarded(source.title()));
            cells.put(Column.EVIDENCE_TYPE, term(source.type()));
            cells.put(Column.EVIDENCE_DATE, source.date() == null ? null : String.valueOf(source.date()));
        }
    }

    private static @Nullable String guarded(@Nullable String text) {
        return text == null ? null : Formulas.guarded(text);
    }

    private @Nullable String term(@Nullable Integer id) {
        return id == null ? null : guarded(label(id));
    }

    private String label(int id) {
        return parts.term(id).map(term -> texts.of(term.label())).orElse("");
    }

    private String word(String key) {
        return texts.of(Text.of(key));
    }

    private String yesNo(boolean yes) {
        return word(yes ? "jm.cell.yes" : "jm.cell.no");
    }

    private @Nullable String number(@Nullable Emotion emotion) {
        return emotion == null ? null : decimal(BigDecimal.valueOf(emotion.value()));
    }

    private @Nullable String hours(@Nullable Integer minutes) {
        return minutes == null
                ? null
                : decimal(BigDecimal.valueOf(minutes).divide(MINUTES, HOUR_DIGITS, RoundingMode.HALF_UP));
    }

    private static @Nullable String whole(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    private String decimal(BigDecimal number) {
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return form.decimalComma() ? plain.replace('.', ',') : plain;
    }
}
