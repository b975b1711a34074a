package org.journeymaps.history;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.ChangeFilter;
import org.journeymaps.log.ChangeFilter.Records;
import org.journeymaps.log.ChangeFilter.Span;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.jspecify.annotations.Nullable;

/** What a reader wants to see of a map's history: by whom, of what kind, around which touchpoint, which field, when. */
public record HistoryFilter(
        @Nullable String authorKey,
        @Nullable Subject kind,
        @Nullable Id<Touchpoint> touchpoint,
        @Nullable String field,
        Span span) {
    /** Everything. */
    public static final HistoryFilter ALL = new HistoryFilter(null, null, null, null, new Span(null, null));

    /** Most records of one kind around one touchpoint that are looked for. */
    private static final int MOST = 1000;

    /** Gives the filter in terms of records, once the places of pains, gains and improvements are known. */
    ChangeFilter in(Map<Integer, Anchor> findings, Map<Integer, Anchor> improvements) {
        List<Records> about = touchpoint == null
                ? Stream.ofNullable(kind)
                        .map(subject -> new Records(subject, List.of()))
                        .toList()
                : around(touchpoint, findings, improvements);
        return new ChangeFilter(about, authorKey, field, span);
    }

    private List<Records> around(
            Id<Touchpoint> place, Map<Integer, Anchor> findings, Map<Integer, Anchor> improvements) {
        List<Integer> hurting = at(place, findings);
        return Stream.of(
                        new Records(Subject.TOUCHPOINT, List.of(place.value())),
                        new Records(Subject.EXPERIENCE, List.of(place.value())),
                        new Records(Subject.FINDING, hurting),
                        new Records(Subject.ISSUELINK, hurting),
                        new Records(Subject.IMPROVEMENT, at(place, improvements)))
                .filter(records -> !records.ids().isEmpty())
                .filter(records -> kind == null || records.subject() == kind)
                .toList();
    }

    private static List<Integer> at(Id<Touchpoint> place, Map<Integer, Anchor> anchors) {
        Anchor anchor = Anchor.touchpoint(place);
        return anchors.entrySet().stream()
                .filter(entry -> entry.getValue().equals(anchor))
                .map(Map.Entry::getKey)
                .sorted()
                .limit(MOST)
                .toList();
    }
}
