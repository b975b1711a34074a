package org.journeymaps.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.journeymaps.field.Rule;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/** An emotion from -2 (very negative) to +2 (very positive) in half steps, held as -4 to +4 (D14). */
public record Emotion(int halfSteps) {
    private static final int LIMIT = 4;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public Emotion {
        if (Math.abs(halfSteps) > LIMIT) {
            throw new IllegalArgumentException("an emotion lies between -4 and 4 half steps: " + halfSteps);
        }
    }

    /** Reads a value such as -1.5; nothing when it is out of range or between two half steps. */
    public static Optional<Emotion> of(BigDecimal value) {
        BigDecimal doubled = value.multiply(TWO).stripTrailingZeros();
        boolean fits = doubled.scale() <= 0 && doubled.abs().compareTo(BigDecimal.valueOf(LIMIT)) <= 0;
        return fits ? Optional.of(new Emotion(doubled.intValueExact())) : Optional.empty();
    }

    /** Takes a number from -2 to 2 in half steps, or none. */
    public static Rule rule() {
        return new HalfSteps();
    }

    /** In columns a whole number of half steps, in the log the value itself. */
    private record HalfSteps() implements Rule {
        @Override
        public @Nullable Object check(String field, @Nullable Object sent) {
            if (sent == null) {
                return null;
            }
            if (!(sent instanceof Number number) || !Double.isFinite(number.doubleValue())) {
                throw new Invalid(field, Text.of("jm.problem.emotion"));
            }
            return Emotion.of(new BigDecimal(number.toString()))
                    .orElseThrow(() -> new Invalid(field, Text.of("jm.problem.emotion")));
        }

        @Override
        public String text(Object value) {
            return String.valueOf(((Emotion) value).value());
        }

        @Override
        public Object stored(String kept) {
            return new Emotion((int) Math.round(Double.parseDouble(kept) * 2));
        }

        /** Half steps need a decimal place, whole steps none. */
        @Override
        public Object json(Object value) {
            Emotion emotion = (Emotion) value;
            return emotion.halfSteps % 2 == 0 ? (Object) (emotion.halfSteps / 2) : (Object) emotion.value();
        }

        @Override
        public Object column(Object value) {
            return ((Emotion) value).halfSteps();
        }

        @Override
        public Object fromColumn(Object kept) {
            return new Emotion((Integer) kept);
        }
    }

    /** Gives the value from -2.0 to +2.0. */
    public double value() {
        return halfSteps / 2.0;
    }

    /** Gives the word for the emotion; half steps lie between two words. */
    public Text label() {
        int lower = Math.floorDiv(halfSteps, 2);
        String key = "jm.emotion." + (lower + 2);
        return halfSteps % 2 == 0 ? Text.of(key) : Text.of("jm.emotion.half." + (lower + 2));
    }
}
