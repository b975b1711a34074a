package org.journeymaps.history.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.journeymaps.field.Rule;
import org.journeymaps.history.HistoryFilter;
import org.journeymaps.kind.Kinds;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.ChangeFilter.Span;
import org.journeymaps.platform.Id;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/** Reads which changes an address asks for: author, kind, touchpoint, field, from, until. */
final class AskedHistory {
    private AskedHistory() {}

    /** Throws {@link Invalid} naming the parameter that makes no sense. */
    static HistoryFilter filter(MultivaluedMap<String, String> asked, Kinds kinds) {
        List<String> codes = kinds.subjects().stream().map(Subject::code).toList();
        String kind = text(asked, "kind");
        String touchpoint = text(asked, "touchpoint");
        return new HistoryFilter(
                text(asked, "author"),
                kind == null ? null : (Subject) Rule.oneOf(Subject::new, codes).check("kind", kind),
                touchpoint == null ? null : new Id<>(number("touchpoint", touchpoint)),
                text(asked, "field"),
                new Span(moment(asked, "from"), moment(asked, "until")));
    }

    private static @Nullable String text(MultivaluedMap<String, String> asked, String name) {
        return (String) Rule.text(Rule.NAME).check(name, asked.getFirst(name));
    }

    private static int number(String name, String text) {
        Integer number = text.matches("[1-9]\\d{0,8}") ? Integer.valueOf(text) : null;
        Object checked = Rule.required(Rule.whole(1, Integer.MAX_VALUE)).check(name, number);
        return Integer.parseInt(String.valueOf(checked));
    }

    private static @Nullable Instant moment(MultivaluedMap<String, String> asked, String name) {
        String text = text(asked, name);
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new Invalid(name, Text.of("jm.problem.moment"));
        }
    }
}
