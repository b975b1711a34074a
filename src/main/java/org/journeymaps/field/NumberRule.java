package org.journeymaps.field;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/** Takes a number of at most nine digits before and four after the point, or none, and keeps it exactly. */
record NumberRule() implements Rule {
    private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999);
    private static final int DIGITS = 4;

    @Override
    public @Nullable Object check(String field, @Nullable Object sent) {
        if (sent == null) {
            return null;
        }
        if (!(sent instanceof Number number) || !Double.isFinite(number.doubleValue())) {
            throw refusal(field);
        }
        BigDecimal value = new BigDecimal(number.toString());
        if (value.abs().compareTo(MOST) > 0 || value.stripTrailingZeros().scale() > DIGITS) {
            throw refusal(field);
        }
        return plain(value);
    }

    private static Invalid refusal(String field) {
        return new Invalid(field, Text.of("jm.problem.number"));
    }

    /** Gives the same number in the one way in which it is kept. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0, RoundingMode.UNNECESSARY) : shortest;
    }

    @Override
    public String text(Object value) {
        return ((BigDecimal) value).toPlainString();
    }

    @Override
    public Object stored(String kept) {
        return plain(new BigDecimal(kept));
    }
}
