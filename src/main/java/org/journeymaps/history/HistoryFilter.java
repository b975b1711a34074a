package org.journeymaps.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.journeymaps.kind.Holders;
import org.journeymaps.kind.Kinds;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.ChangeFilter;
import org.journeymaps.log.ChangeFilter.Records;
import org.journeymaps.log.ChangeFilter.Span;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.JourneyMap;
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

    /** Gives the filter in terms of records; around a touchpoint it asks where the records of each kind hang. */
    ChangeFilter in(Kinds kinds, Id<JourneyMap> map) {
        List<Records> about = touchpoint == null
                ? Stream.ofNullable(kind)
                        .map(subject -> new Records(subject, List.of()))
                        .toList()
                : around(Anchor.touchpoint(touchpoint), kinds, map);
        return new ChangeFilter(about, authorKey, field, span);
    }

    private List<Records> around(Anchor place, Kinds kinds, Id<JourneyMap> map) {
        List<Records> around = new ArrayList<>();
        around.add(new Records(Subject.TOUCHPOINT, List.of(place.id())));
        around.add(new Records(Subject.EXPERIENCE, List.of(place.id())));
        Map<Subject, Map<Integer, Anchor>> anchors = kinds.anchors(map);
        Holders holders = kinds.holders(anchors);
        anchors.forEach((subject, of) -> around.add(new Records(
                subject,
                of.entrySet().stream()
                        .filter(entry -> holders.chain(entry.getValue()).contains(place))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .limit(MOST)
                        .toList())));
        around.stream()
                .filter(records -> records.subject().equals(Subject.FINDING))
                .findFirst()
                .ifPresent(findings -> around.add(new Records(Subject.ISSUELINK, findings.ids())));
        return around.stream()
                .filter(records -> !records.ids().isEmpty())
                .filter(records -> kind == null || records.subject().equals(kind))
                .toList();
    }
}
