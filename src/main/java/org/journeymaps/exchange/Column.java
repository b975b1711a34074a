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
import org.jspecify.annotations.Nullable;

/** The columns of the list form, by our English key and by the headers of the other languages (glossary G). */
enum Column {
    STAGE(CellReader.NAME, "fase", "fas"),
    PERIOD(CellReader.PERIOD, "periode"),
    TOUCHPOINT(CellReader.NAME, "kontaktpunkt", "berøringspunkt", "beröringspunkt"),
    DESCRIPTION(CellReader.SENTENCES, "beskrivelse", "beskrivning"),
    TYPE(CellReader.NAME, "typ"),
    CHANNEL(CellReader.NAME, "kanal"),
    CUSTOMER_GOAL(CellReader.SENTENCES, "kundens mål"),
    CUSTOMER_ACTION(CellReader.SENTENCES, "handling"),
    THOUGHTS(CellReader.SENTENCES, "tanker", "tankar"),
    EXPECTED_EMOTION(CellReader.EMOTION, "forventet følelse", "förväntad känsla"),
    EXPERIENCED_EMOTION(CellReader.EMOTION, "oplevet følelse", "opplevd følelse", "upplevd känsla"),
    EMOTION_WORDS(CellReader.WORDS, "følelser", "känslor"),
    PROMISE(CellReader.SENTENCES, "løfte", "löfte"),
    PROMISE_KEPT(CellReader.YES_NO, "holdt", "hållet"),
    FRONT_STAGE(CellReader.SENTENCES, "synligt for kunden", "synlig for kunden", "synligt för kunden"),
    BACK_STAGE(CellReader.SENTENCES, "bag kulisserne", "bak kulissene", "bakom kulisserna"),
    DEPARTMENT(CellReader.NAME, "afdeling", "avdeling", "avdelning"),
    WAITING_HOURS(CellReader.HOURS, "ventetid (timer)", "väntetid (timmar)"),
    CRITICAL(CellReader.YES_NO, "kritisk"),
    PAIN(CellReader.SENTENCES, "smertepunkt", "smärtpunkt"),
    PAIN_SEVERITY(CellReader.ONE_TO_FIVE, "alvorlighed", "alvorlighetsgrad", "allvarlighetsgrad"),
    GAIN(CellReader.SENTENCES, "lyspunkt", "ljuspunkt"),
    IMPROVEMENT(CellReader.SENTENCES, "forbedring", "förbättring"),
    FEASIBILITY(CellReader.ONE_TO_FIVE, "gennemførlighed", "gjennomførbarhet", "genomförbarhet"),
    IMPACT(CellReader.ONE_TO_FIVE, "virkning", "effekt"),
    EVIDENCE_TYPE(CellReader.NAME, "belæg", "belegg", "belägg"),
    EVIDENCE_SOURCE(CellReader.NAME, "kilde", "källa"),
    EVIDENCE_DATE(CellReader.DATE, "dato", "datum"),
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

    private Stream<String> headers() {
        return Stream.concat(Stream.of(key()), otherHeaders.stream());
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
