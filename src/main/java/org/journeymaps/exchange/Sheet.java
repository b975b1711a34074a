package org.journeymaps.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/** The filled cells of a spreadsheet by row (1 holds the headers) and known column; rows without any are left out. */
record Sheet(List<Line> lines) {
    /** Most rows below the headers. */
    static final int MOST_ROWS = 10_000;

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /** A row of our own below the last; where it is missing in the end, a quote that is not closed has swallowed it. */
    private static final String END = "\uE000";

    Sheet {
        lines = List.copyOf(lines);
    }

    /** The filled cells of one row. */
    record Line(int row, Map<Column, String> cells) {
        @Nullable
        String cell(Column column) {
            return cells.get(column);
        }

        boolean sameIn(Line other, Column column) {
            return java.util.Objects.equals(cell(column), other.cell(column));
        }
    }

    /** Reads comma, semicolon or tab separated text; throws {@link Invalid} when it is no list form of ours. */
    static Sheet of(String text) {
        if (text.isBlank()) {
            throw new Invalid("content", Text.of("jm.problem.file.empty"));
        }
        List<List<String>> records = records(text);
        List<Column> columns = columns(records.get(0));
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i < records.size(); i++) {
            Line line = line(i + 1, columns, records.get(i));
            if (!line.cells().isEmpty()) {
                lines.add(line);
            }
        }
        if (lines.isEmpty()) {
            throw new Invalid("content", Text.of("jm.problem.file.norows"));
        }
        return new Sheet(lines);
    }

    private static List<List<String>> records(String text) {
        List<List<String>> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text + (text.endsWith("\n") || text.endsWith("\r") ? "" : "\n") + END)) {
            for (CsvRecord record : reader) {
                if (records.size() > MOST_ROWS + 1) {
                    throw new Invalid("content", Text.of("jm.problem.file.toomanyrows", MOST_ROWS));
                }
                records.add(record.getFields());
            }
        } catch (CsvParseException malformed) {
            throw malformed(records.size() + 1);
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        if (!records.remove(records.size() - 1).equals(List.of(END))) {
            throw malformed(records.size() + 1);
        }
        return records;
    }

    private static Invalid malformed(int row) {
        return new Invalid(List.of(Fault.inRow(row, null, Text.of("jm.problem.file.malformed"))));
    }

    /** Takes the separator that stands most often in the header line. */
    private static char separator(String text) {
        String headers = text.lines().findFirst().orElse("");
        return SEPARATORS.stream()
                .max(Comparator.comparing(separator -> headers.chars()
                        .filter(character -> character == separator)
                        .count()))
                .orElse(',');
    }

    private static List<Column> columns(List<String> headers) {
        List<Fault> faults = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        Set<Column> seen = new HashSet<>();
        for (String header : headers) {
            Optional<Column> column = Column.of(header);
            column.ifPresentOrElse(
                    columns::add, () -> faults.add(Fault.inRow(1, header, Text.of("jm.problem.file.unknowncolumn"))));
            if (column.isPresent() && !seen.add(column.get())) {
                faults.add(Fault.inRow(1, header, Text.of("jm.problem.file.columntwice")));
            }
        }
        if (!seen.contains(Column.TOUCHPOINT)) {
            faults.add(Fault.inRow(1, Column.TOUCHPOINT.key(), Text.of("jm.problem.file.missingcolumn")));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return columns;
    }

    private static Line line(int row, List<Column> columns, List<String> fields) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int i = 0; i < fields.size(); i++) {
            String cell = Formulas.unguarded(fields.get(i).strip());
            if (!cell.isEmpty()) {
                if (i >= columns.size()) {
                    throw new Invalid(List.of(Fault.inRow(row, null, Text.of("jm.problem.file.toomanycells"))));
                }
                cells.put(columns.get(i), cell);
            }
        }
        return new Line(row, cells);
    }

    Stream<Line> stream() {
        return lines.stream();
    }
}
