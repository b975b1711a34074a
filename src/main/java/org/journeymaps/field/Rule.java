package org.journeymaps.field;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.journeymaps.platform.Person;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/** What a field may hold: turns what was sent into the stored value, or refuses it with a text that says why. */
@FunctionalInterface
public interface Rule {
    /** Years of four digits. */
    DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    /** Longest name, in characters. */
    int NAME = 255;

    /** Longest free text, in characters. */
    int SENTENCES = 4000;

    /** Longest address of the web, in characters. */
    int LINK = 2000;

    /** Gives the value to store; throws {@link Invalid} naming the field. */
    @Nullable
    Object check(String field, @Nullable Object sent);

    /** Gives a value as the change log keeps it. */
    default String text(Object value) {
        return value.toString();
    }

    /** Reads back what {@link #text} wrote. */
    default Object stored(String text) {
        return text;
    }

    /** Gives a value as a column keeps it: whole numbers and flags as they are, everything else as text, an empty one as nothing. */
    default @Nullable Object column(Object value) {
        if (value instanceof Integer || value instanceof Boolean) {
            return value;
        }
        String text = text(value);
        return text.isEmpty() ? null : text;
    }

    /** Reads back what {@link #column} wrote. */
    default Object fromColumn(Object kept) {
        return kept instanceof String text ? stored(text) : kept;
    }

    /** Gives a value as JSON says it: numbers, flags, lists and people as they are, everything else as text. */
    default Object json(Object value) {
        boolean plain = value instanceof Number || value instanceof Boolean || value instanceof List<?>;
        return plain || value instanceof Person ? value : text(value);
    }

    /** Says whether a value need not be said, because it is what holds where nothing is said: a flag that is not set. */
    default boolean isUsual(Object value) {
        return Boolean.FALSE.equals(value);
    }

    /** Says whether the value is a {@link Person}, whom other installations do not know. */
    default boolean namesSomebody() {
        return false;
    }

    /** Gives the only texts that the rule takes, or nothing when it takes others too. */
    default List<String> codes() {
        return List.of();
    }

    /** Takes what the rule takes, and keeps it in the change log in its own way. */
    static Rule kept(Rule rule, Function<Object, String> text, Function<String, Object> stored) {
        return new Rule() {
            @Override
            public @Nullable Object check(String field, @Nullable Object sent) {
                return rule.check(field, sent);
            }

            @Override
            public String text(Object value) {
                return text.apply(value);
            }

            @Override
            public Object stored(String kept) {
                return stored.apply(kept);
            }

            @Override
            public List<String> codes() {
                return rule.codes();
            }
        };
    }

    /** Takes any text up to so many characters; blank counts as none. */
    static Rule text(int limit) {
        return (field, sent) -> sent == null ? null : trimmed(field, sent, limit);
    }

    /** Takes a text up to so many characters that is not blank. */
    static Rule requiredText(int limit) {
        return required(text(limit));
    }

    /** Takes what the rule takes, but not none. */
    static Rule required(Rule rule) {
        return (field, sent) -> {
            Object value = rule.check(field, sent);
            if (value == null) {
                throw new Invalid(field, Text.of("jm.problem.required"));
            }
            return value;
        };
    }

    private static @Nullable Object trimmed(String field, Object sent, int limit) {
        if (!(sent instanceof String given)) {
            throw new Invalid(field, Text.of("jm.problem.notatext"));
        }
        String text = given.strip();
        if (text.length() > limit) {
            throw new Invalid(field, Text.of("jm.problem.toolong", text.length(), limit));
        }
        if (text.indexOf('\0') >= 0) {
            throw new Invalid(field, Text.of("jm.problem.controlcharacter"));
        }
        return text.isEmpty() ? null : text;
    }

    /** Takes a whole number in the range, or none. */
    static Rule whole(int least, int most) {
        Rule rule = (field, sent) -> {
            if (sent == null) {
                return null;
            }
            boolean fits = sent instanceof Integer number && number >= least && number <= most;
            if (!fits) {
                throw new Invalid(field, Text.of("jm.problem.wholenumber", least, most));
            }
            return sent;
        };
        return kept(rule, Object::toString, Integer::valueOf);
    }

    /** Takes the number of another record, or none; whether there is such a one is asked where it is written. */
    static Rule id() {
        return whole(1, Integer.MAX_VALUE);
    }

    /** Takes what the rule takes, and the value given for none. */
    static Rule orElse(Object absent, Rule rule) {
        return new OrElse(absent, rule);
    }

    /** Takes what the rule takes, or none. */
    static Rule orNone(Rule rule) {
        return kept((field, sent) -> sent == null ? null : rule.check(field, sent), rule::text, rule::stored);
    }

    /** Takes true or false. */
    static Rule flag() {
        Rule rule = (field, sent) -> {
            if (!(sent instanceof Boolean)) {
                throw new Invalid(field, Text.of("jm.problem.notaflag"));
            }
            return sent;
        };
        return kept(rule, Object::toString, Boolean::valueOf);
    }

    /** Takes one of the codes, or none; the usual one is stored as none. */
    static Rule choice(@Nullable String usual, List<String> codes) {
        Rule rule = oneOf(code -> code, codes);
        return new Rule() {
            @Override
            public @Nullable Object check(String field, @Nullable Object sent) {
                return sent == null || Objects.equals(rule.check(field, sent), usual) ? null : sent;
            }

            @Override
            public List<String> codes() {
                return codes;
            }
        };
    }

    /** Takes a user key, or none; whether there is such a user is asked where it is written. */
    static Rule person() {
        return new PersonRule();
    }

    /** Takes a day as {@code 2026-04-14}, or none. */
    static Rule date() {
        Rule rule = (field, sent) -> {
            Object text = text(NAME).check(field, sent);
            try {
                return text == null ? null : LocalDate.parse(text.toString(), DAY);
            } catch (DateTimeException noDate) {
                throw new Invalid(field, Text.of("jm.problem.date"));
            }
        };
        return kept(rule, Object::toString, LocalDate::parse);
    }

    /** Takes a moment in UTC as {@code 2026-04-14T08:30:00Z}, or none. */
    static Rule moment() {
        Rule rule = (field, sent) -> {
            Object text = text(NAME).check(field, sent);
            try {
                return text == null ? null : Instant.parse(text.toString());
            } catch (DateTimeException noMoment) {
                throw new Invalid(field, Text.of("jm.problem.moment"));
            }
        };
        return kept(rule, Object::toString, Instant::parse);
    }

    /** Takes a number with at most four decimals, or none, and keeps it as a {@link BigDecimal}. */
    static Rule number() {
        return new NumberRule();
    }

    /** Takes an address of the web, or none: only http and https, so that no click runs a script. */
    static Rule link() {
        return (field, sent) -> {
            Object text = text(LINK).check(field, sent);
            if (text != null && !text.toString().matches("(?i)https?://[^\\s/@\\\\]+([/?#]\\S*)?")) {
                throw new Invalid(field, Text.of("jm.problem.link"));
            }
            return text;
        };
    }

    /** Takes what code has put together, which is never sent: a list of numbers. */
    static Rule numbers() {
        return new NumbersRule();
    }

    /** Gives the numbers of a list, none for none. */
    static List<Integer> numbersIn(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Integer.class::cast).toList()
                : List.of();
    }

    /** Takes one of the codes that the reader knows and throws {@code IllegalArgumentException} for others. */
    static <E> Rule oneOf(Function<String, E> reader, List<String> codes) {
        return new OneOf(reader, codes);
    }
}
