package org.journeymaps.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Places in an exact order without ties, as texts that are compared character by character in Java (P07).
 * A key never ends in the lowest digit, so that there is room between any two keys.
 */
public final class OrderKey {
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int BASE = DIGITS.length();

    private OrderKey() {}

    /** Gives {@code count} rising keys of equal length, with room before and after them. */
    public static List<String> sequence(int count) {
        int length = 1;
        for (long room = BASE - 1L; room <= count; room *= BASE) {
            length++;
        }
        List<String> keys = new ArrayList<>(count);
        long step = Math.max(1, room(length) / (count + 1L));
        for (long i = 1; i <= count; i++) {
            keys.add(digits(i * step, length));
        }
        return keys;
    }

    private static long room(int length) {
        long room = BASE - 1L;
        for (int i = 1; i < length; i++) {
            room *= BASE;
        }
        return room;
    }

    /** Writes a number with a last digit above the lowest, so the lowest place counts in base 61. */
    private static String digits(long number, int length) {
        char[] digits = new char[length];
        digits[length - 1] = DIGITS.charAt((int) (number % (BASE - 1)) + 1);
        long rest = number / (BASE - 1);
        for (int i = length - 2; i >= 0; i--) {
            digits[i] = DIGITS.charAt((int) (rest % BASE));
            rest /= BASE;
        }
        return new String(digits);
    }

    /** Gives a key above the lower one; {@code null} stands for the beginning. */
    public static String after(@Nullable String lower) {
        return between(lower, null);
    }

    /**
     * Gives a key between both; {@code null} stands for the beginning or the end. It lies next to the longer of the two,
     * which was most likely put there last: so sixty insertions at one place cost one character.
     */
    public static String between(@Nullable String lower, @Nullable String upper) {
        if (lower != null && upper != null && lower.compareTo(upper) >= 0) {
            throw new IllegalArgumentException("nothing lies between " + lower + " and " + upper);
        }
        int lean = Integer.compare(length(upper), length(lower));
        StringBuilder key = new StringBuilder();
        boolean bounded = upper != null;
        for (int i = 0; ; i++) {
            int low = digit(lower, i);
            int high = bounded ? digit(upper, i) : BASE;
            if (high - low > 1) {
                return key.append(DIGITS.charAt(within(low, high, lean))).toString();
            }
            key.append(DIGITS.charAt(low));
            bounded = bounded && low == high;
        }
    }

    private static int within(int low, int high, int lean) {
        if (lean == 0) {
            return low + (high - low) / 2;
        }
        return lean < 0 ? low + 1 : high - 1;
    }

    private static int length(@Nullable String key) {
        return key == null ? 0 : key.length();
    }

    private static int digit(@Nullable String key, int index) {
        return index < length(key) ? DIGITS.indexOf(Objects.requireNonNull(key).charAt(index)) : 0;
    }
}
