package org.journeymaps.evidence;

import java.time.LocalDate;
import java.util.List;
import org.journeymaps.field.Field;
import org.journeymaps.field.Fields;
import org.journeymaps.field.Rule;
import org.journeymaps.platform.Id;
import org.jspecify.annotations.Nullable;

/** The interview, survey or report that backs what maps of a project say (M08); the type is a term id. */
public record Source(
        Id<Source> id,
        @Nullable Integer type,
        String title,
        @Nullable LocalDate date,
        Details details) {

    /** Where it is, how large its sample was, and whether it comes from customers, from staff only or from data. */
    public record Details(
            @Nullable String link,
            @Nullable String sample,
            @Nullable String origin) {
        /** Nothing more is said of it. */
        public static final Details NONE = new Details(null, null, null);
    }

    /** A source of which no more is said. */
    public Source(Id<Source> id, @Nullable Integer type, String title, @Nullable LocalDate date) {
        this(id, type, title, date, Details.NONE);
    }

    /** What is said of a source besides its type. */
    public static final Fields<Source> FIELDS = new Fields<>(List.of(
            Field.of(
                    "title",
                    Rule.requiredText(Rule.NAME),
                    Source::title,
                    (s, v) -> new Source(s.id, s.type, String.valueOf(v), s.date, s.details)),
            Field.of(
                    "date",
                    "DATED",
                    Rule.date(),
                    Source::date,
                    (s, v) -> new Source(s.id, s.type, s.title, (LocalDate) v, s.details)),
            Field.of(
                    "link",
                    Rule.link(),
                    s -> s.details.link,
                    (s, v) -> s.with(new Details((String) v, s.details.sample, s.details.origin))),
            Field.of(
                    "sample",
                    Rule.text(Rule.NAME),
                    s -> s.details.sample,
                    (s, v) -> s.with(new Details(s.details.link, (String) v, s.details.origin))),
            Field.of(
                    "origin",
                    Rule.choice(null, List.of("customer", "staff", "data")),
                    s -> s.details.origin,
                    (s, v) -> s.with(new Details(s.details.link, s.details.sample, (String) v)))));

    private Source with(Details changed) {
        return new Source(id, type, title, date, changed);
    }

    /** Gives the same source under its number. */
    public Source withId(Id<Source> given) {
        return new Source(given, type, title, date, details);
    }

    /** Gives the same source with another type. */
    public Source of(@Nullable Integer kind) {
        return new Source(id, kind, title, date, details);
    }

    /** Gives what two records of the same source have in common: everything but their number (ADR 12). */
    public Source unnumbered() {
        return withId(new Id<>(0));
    }
}
