package org.journeymaps.log;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which changes of a map are asked for; what is absent is not asked about, and no records means all of them. */
public record ChangeFilter(
        List<Records> about,
        @Nullable String authorKey,
        @Nullable String field,
        Span span) {

    /** Everything. */
    public static final ChangeFilter ALL = new ChangeFilter(List.of(), null, null, new Span(null, null));

    /** Records of one kind: those with the ids, or all of them when no id is named. */
    public record Records(Change.Subject subject, List<Integer> ids) {
        public Records {
            ids = List.copyOf(ids);
        }
    }

    /** From one moment on, until before another. */
    public record Span(@Nullable Instant from, @Nullable Instant until) {
        boolean has(Instant at) {
            return (from == null || !at.isBefore(from)) && (until == null || at.isBefore(until));
        }
    }

    public ChangeFilter {
        about = List.copyOf(about);
    }

    /** Says whether a change is asked for. */
    public boolean takes(Change change) {
        Change.What what = change.what();
        return (about.isEmpty() || about.stream().anyMatch(records -> isAmong(records, what)))
                && (authorKey == null || authorKey.equals(change.authorKey()))
                && (field == null || field.equals(what.field()))
                && span.has(change.at());
    }

    private static boolean isAmong(Records records, Change.What what) {
        return records.subject().equals(what.subject())
                && (records.ids().isEmpty() || records.ids().contains(what.id()));
    }
}
