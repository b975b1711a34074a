package org.journeymaps.model;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.journeymaps.field.Field;
import org.journeymaps.field.Rule;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/**
 * How a map orders its lanes, and the names of those that the team added.
 *
 * @param order keys of lanes separated by commas, one with a dash before it is hidden; nothing for the usual order
 */
public record Lanes(OwnLanes names, @Nullable String order) {
    /** The usual lanes in the usual order. */
    public static final Lanes USUAL = new Lanes(OwnLanes.NONE, null);

    private static final Pattern KEYS = Pattern.compile("-?[a-z]+\\d?(,-?[a-z]+\\d?)*");

    static final List<Field<Lanes>> FIELDS = Stream.concat(
                    OwnLanes.NAMES.stream().map(field -> field.in(Lanes::names, (l, v) -> new Lanes(v, l.order))),
                    Stream.of(Field.<Lanes>of(
                                    "laneOrder", Lanes::keys, Lanes::order, (l, v) -> new Lanes(l.names, (String) v))
                            .labelled("jm.lanes.order")))
            .toList();

    private static @Nullable Object keys(String field, @Nullable Object sent) {
        Object keys = Rule.text(Rule.NAME).check(field, sent);
        if (keys != null && !KEYS.matcher(keys.toString()).matches()) {
            throw new Invalid(field, Text.of("jm.problem.lanes"));
        }
        return keys;
    }
}
