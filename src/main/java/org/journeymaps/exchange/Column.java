package org.journeymaps.exchange;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.platform.Languages;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/** The columns of the list form, by our English key and by the headers of the other languages. */
enum Column {
    STAGE(CellReader.NAME),
    PERIOD(CellReader.PERIOD),
    TOUCHPOINT(CellReader.NAME, "berøringspunkt", "beröringspunkt"),
    DESCRIPTION(CellReader.SENTENCES),
    TYPE(CellReader.NAME),
    CHANNEL(CellReader.NAME),
    CUSTOMER_GOAL(CellReader.SENTENCES),
    CUSTOMER_ACTION(CellReader.SENTENCES),
    THOUGHTS(CellReader.SENTENCES),
    EXPECTED_EMOTION(CellReader.EMOTION),
    EXPERIENCED_EMOTION(CellReader.EMOTION),
    EMOTION_WORDS(CellReader.WORDS),
    PROMISE(CellReader.SENTENCES),
    PROMISE_KEPT(CellReader.YES_NO),
    FRONT_STAGE(CellReader.SENTENCES),
    BACK_STAGE(CellReader.SENTENCES),
    DEPARTMENT(CellReader.NAME),
    WAITING_HOURS(CellReader.HOURS),
    CRITICAL(CellReader.YES_NO),
    PAIN(CellReader.SENTENCES),
    PAIN_SEVERITY(CellReader.ONE_TO_FIVE),
    GAIN(CellReader.SENTENCES),
    IMPROVEMENT(CellReader.SENTENCES),
    FEASIBILITY(CellReader.ONE_TO_FIVE),
    IMPACT(CellReader.ONE_TO_FIVE),
    EVIDENCE_TYPE(CellReader.NAME),
    EVIDENCE_SOURCE(CellReader.NAME),
    EVIDENCE_DATE(CellReader.DATE),
    PERSONA(CellReader.NO_PERSONA_YET);

    /** The columns that say something about the touchpoint itself; the others may differ from row to row of a touchpoint. */
    static final List<Column> OF_TOUCHPOINT = List.copyOf(EnumSet.range(STAGE, CRITICAL));

    private static final Map<String, Column> BY_HEADER = Arrays.stream(values())
            .flatMap(column -> column.headers().map(header -> Map.entry(header, column)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<String, @Nullable Object> reader;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> otherHeaders;

    Column(Function<String, @Nullable Object> reader, String... otherHeaders) {
        this.reader = reader;
        this.otherHeaders = List.of(otherHeaders);
    }

    /** Gives our English header. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Gives the header in the viewer's language. */
    Text label() {
        return Text.of("jm.column." + key());
    }

    private Stream<String> headers() {
        return Stream.concat(Languages.words(label().key()), otherHeaders.stream())
                .distinct();
    }

    /** Finds the column with this header in any language, whatever its case. */
    static Optional<Column> of(String header) {
        return Optional.ofNullable(BY_HEADER.get(header.strip().toLowerCase(Locale.ROOT)));
    }

    /** Reads a cell that is not empty; throws {@link org.journeymaps.problem.Invalid}. */
    @Nullable
    Object read(String cell) {
        return reader.apply(cell);
    }
}
