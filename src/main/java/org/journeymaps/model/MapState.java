package org.journeymaps.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/**
 * How far a map has come: draft, ready or archived, what its customers expect of the journey and whether that is realistic
 * (T14), after how many months it is due for another review (P31), what it is to achieve (T01, P33), and what it is
 * used for.
 */
public record MapState(
        Life life,
        @Nullable String expectations,
        boolean realistic,
        @Nullable Integer reviewEvery,
        Purpose purpose,
        Use use) {

    /** A state of a map that is used for nothing in particular. */
    public MapState(
            Life life,
            @Nullable String expectations,
            boolean realistic,
            @Nullable Integer reviewEvery,
            Purpose purpose) {
        this(life, expectations, realistic, reviewEvery, purpose, Use.PLAIN);
    }

    /** Every map begins as this. */
    public static final MapState DRAFT = new MapState(Life.DRAFT, null, false, null, Purpose.NONE);

    static final int MOST_MONTHS = 60;

    /** The life of a map. */
    public enum Life {
        DRAFT,
        READY,
        ARCHIVED;

        /** The names used in JSON and tables. */
        static final List<String> CODES = Stream.of(values()).map(Life::code).toList();

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads {@link #code()} back; throws {@code IllegalArgumentException} for anything else. */
        public static Life of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** Gives the next state; throws {@link Invalid} for a map that would be ready without expectations confirmed as realistic (T14). */
    MapState becoming(MapState next) {
        if (next.life == Life.READY) {
            boolean already = life == Life.READY;
            if (next.expectations == null) {
                throw new Invalid(already ? "expectations" : "life", Text.of("jm.problem.ready.expectations"));
            }
            if (!next.realistic) {
                throw new Invalid(already ? "realistic" : "life", Text.of("jm.problem.ready.realistic"));
            }
        }
        return next;
    }

    MapState with(Life changed) {
        return new MapState(changed, expectations, realistic, reviewEvery, purpose, use);
    }

    MapState expecting(@Nullable String changed) {
        return new MapState(life, changed, realistic, reviewEvery, purpose, use);
    }

    MapState realistic(boolean changed) {
        return new MapState(life, expectations, changed, reviewEvery, purpose, use);
    }

    MapState reviewedEvery(@Nullable Integer months) {
        return new MapState(life, expectations, realistic, months, purpose, use);
    }

    MapState aimingAt(Purpose changed) {
        return new MapState(life, expectations, realistic, reviewEvery, changed, use);
    }

    MapState focusedOn(@Nullable Focus changed) {
        return used(new Use(changed, use.template()));
    }

    /** Gives the state of what others begin with. */
    public MapState asTemplate() {
        return used(new Use(use.focus(), true));
    }

    private MapState used(Use changed) {
        return new MapState(life, expectations, realistic, reviewEvery, purpose, changed);
    }
}
