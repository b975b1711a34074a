package org.journeymaps.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymaps.field.Field;
import org.journeymaps.field.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What a team says of the lanes that it added to a map, by their numbers from 1 to {@link #MOST}: their names on the map, their texts at
 * a touchpoint (ADR 34).
 *
 * @param said one for each number, blank for nothing
 */
public record OwnLanes(List<String> said) {
    /** So many lanes of its own a map may have. */
    public static final int MOST = 5;

    /** Nothing is said of any. */
    public static final OwnLanes NONE = new OwnLanes(Collections.nCopies(MOST, ""));

    private static final List<String> COLUMNS = List.of("LANE_ONE", "LANE_TWO", "LANE_THREE", "LANE_FOUR", "LANE_FIVE");

    static final List<Field<OwnLanes>> NAMES = fields(Rule.text(Rule.NAME));
    static final List<Field<OwnLanes>> TEXTS = fields(Rule.text(Rule.SENTENCES));

    public OwnLanes {
        said = List.copyOf(said);
    }

    /** Gives what is said, in the order of the numbers. */
    public static OwnLanes of(@Nullable String... said) {
        return new OwnLanes(
                Stream.of(said).map(one -> Objects.requireNonNullElse(one, "")).toList());
    }

    /** Gives what is said of a number, or nothing. */
    public @Nullable String at(int number) {
        String text = said.get(number - 1);
        return text.isEmpty() ? null : text;
    }

    private OwnLanes with(int number, @Nullable String text) {
        List<String> changed = new ArrayList<>(said);
        changed.set(number - 1, Objects.requireNonNullElse(text, ""));
        return new OwnLanes(changed);
    }

    private static List<Field<OwnLanes>> fields(Rule rule) {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> Field.<OwnLanes>of(
                                "lane" + number,
                                COLUMNS.get(number - 1),
                                rule,
                                (OwnLanes lanes) -> lanes.at(number),
                                (lanes, value) -> lanes.with(number, (String) value))
                        .labelled("jm.lanes.own.number"))
                .toList();
    }
}
