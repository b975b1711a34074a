package org.journeymaps.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.journeymaps.field.Rule;
import org.journeymaps.model.Emotion;
import org.journeymaps.model.Period;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/** How a cell is read: comma or point, dates as three countries write them, yes and periods in four languages. */
final class CellReader {
    private static final String CELL = "cell";
    private static final Pattern NUMBER = Pattern.compile("[+\\-\u2212]?\\d{1,9}([.,]\\d{1,9})?");
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final int MOST_WORDS = 20;

    private static final Map<String, Boolean> ANSWERS =
            Map.of("yes", true, "ja", true, "no", false, "nej", false, "nei", false);
    private static final Map<String, Period> PERIODS = Map.of(
            "before", Period.BEFORE,
            "før", Period.BEFORE,
            "före", Period.BEFORE,
            "during", Period.DURING,
            "under", Period.DURING,
            "after", Period.AFTER,
            "efter", Period.AFTER,
            "etter", Period.AFTER);
    private static final List<DateTimeFormatter> DATES = Stream.of("uuuu-MM-dd", "d-M-uuuu", "d.M.uuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    static final Function<String, @Nullable Object> NAME =
            cell -> Rule.text(Rule.NAME).check(CELL, cell);
    static final Function<String, @Nullable Object> SENTENCES =
            cell -> Rule.text(Rule.SENTENCES).check(CELL, cell);
    static final Function<String, @Nullable Object> PERIOD = cell -> oneOf(PERIODS, cell, "jm.problem.cell.period");
    static final Function<String, @Nullable Object> YES_NO = cell -> oneOf(ANSWERS, cell, "jm.problem.cell.yesno");
    static final Function<String, @Nullable Object> EMOTION = cell ->
            number(cell).flatMap(Emotion::of).orElseThrow(() -> new Invalid(CELL, Text.of("jm.problem.emotion")));
    static final Function<String, @Nullable Object> ONE_TO_FIVE = cell -> Rule.whole(1, 5)
            .check(CELL, number(cell).map(CellReader::wholeOrItself).orElse(cell));
    static final Function<String, @Nullable Object> HOURS = CellReader::minutes;
    static final Function<String, @Nullable Object> DATE = CellReader::date;
    static final Function<String, @Nullable Object> WORDS = CellReader::words;
    static final Function<String, @Nullable Object> NO_PERSONA_YET = cell -> {
        throw new Invalid(CELL, Text.of("jm.problem.cell.persona"));
    };

    private CellReader() {}

    private static <V> V oneOf(Map<String, V> known, String cell, String problem) {
        return Optional.ofNullable(known.get(cell.strip().toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> new Invalid(CELL, Text.of(problem)));
    }

    private static Optional<BigDecimal> number(String cell) {
        String text = cell.strip();
        return NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace('\u2212', '-').replace(',', '.')))
                : Optional.empty();
    }

    private static Object wholeOrItself(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 ? (Object) number.intValue() : number;
    }

    private static Integer minutes(String cell) {
        BigDecimal minutes = number(cell)
                .map(hours -> hours.multiply(MINUTES).setScale(0, RoundingMode.HALF_UP))
                .orElseThrow(() -> new Invalid(CELL, Text.of("jm.problem.cell.hours")));
        try {
            return (Integer)
                    Objects.requireNonNull(Touchpoint.FIELDS.checked("waitingMinutes", minutes.intValueExact()));
        } catch (Invalid | ArithmeticException outOfRange) {
            throw new Invalid(CELL, Text.of("jm.problem.cell.hours"));
        }
    }

    private static LocalDate date(String cell) {
        return DATES.stream()
                .flatMap(form -> date(form, cell.strip()).stream())
                .findFirst()
                .orElseThrow(() -> new Invalid(CELL, Text.of("jm.problem.cell.date")));
    }

    private static Optional<LocalDate> date(DateTimeFormatter form, String cell) {
        try {
            return Optional.of(LocalDate.parse(cell, form));
        } catch (DateTimeException notThisForm) {
            return Optional.empty();
        }
    }

    private static List<String> words(String cell) {
        List<String> words = Arrays.stream(cell.split(",", -1))
                .map(word -> NAME.apply(word))
                .flatMap(Stream::ofNullable)
                .map(Object::toString)
                .distinct()
                .toList();
        if (words.size() > MOST_WORDS) {
            throw new Invalid(CELL, Text.of("jm.problem.toomany", words.size(), MOST_WORDS));
        }
        return words;
    }
}
