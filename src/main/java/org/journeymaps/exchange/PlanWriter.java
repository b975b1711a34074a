package org.journeymaps.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymaps.evidence.Backing;
import org.journeymaps.evidence.Source;
import org.journeymaps.evidence.SourceShelf;
import org.journeymaps.exchange.Plan.PlannedTouchpoint;
import org.journeymaps.exchange.Plan.Values;
import org.journeymaps.finding.Finding;
import org.journeymaps.improvement.Improvement;
import org.journeymaps.log.Content;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.Message;
import org.journeymaps.model.OrderKey;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.term.TermBook;
import org.jspecify.annotations.Nullable;

/** Carries one plan out inside the caller's transaction: one batch for each kind of record, however large the plan (QP5). */
final class PlanWriter {
    private final ImportService.Stores shelves;
    private final MapFilling filling;
    private final long projectId;
    private final TermBook terms;
    private final PlannedRecords records;

    PlanWriter(ImportService.Stores shelves, TermBook terms, Id<JourneyMap> map, long projectId) {
        this.shelves = shelves;
        this.filling = new MapFilling(shelves, map);
        this.projectId = projectId;
        this.terms = terms;
        this.records = new PlannedRecords(terms);
    }

    /** A planned touchpoint and the one that it became. */
    private record Added(PlannedTouchpoint planned, Id<Touchpoint> id) {
        Anchor anchor() {
            return Anchor.touchpoint(id);
        }
    }

    /** Writes everything; gives what is on the map then. */
    Content write(Plan plan, MapHead head) {
        terms.learn(PlanSummary.words(plan));
        List<Added> added = touchpoints(plan, stages(plan));
        filling.experiences(added.stream()
                .flatMap(one -> records.experience(one.id(), one.planned().values()))
                .toList());
        filling.messages(added.stream().flatMap(PlanWriter::message).toList());
        improvements(added, findings(added));
        back(plan, added);
        return filling.content(head);
    }

    private List<Id<Stage>> stages(Plan plan) {
        List<String> order = OrderKey.sequence(plan.stages().size());
        return filling.stages(IntStream.range(0, order.size())
                .mapToObj(i -> {
                    Plan.PlannedStage stage = plan.stages().get(i);
                    return new Stage(new Id<>(0), stage.name(), stage.period(), order.get(i));
                })
                .toList());
    }

    private List<Added> touchpoints(Plan plan, List<Id<Stage>> stages) {
        List<Touchpoint> all = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            all.addAll(touchpoints(stages.get(i), plan.stages().get(i).touchpoints()));
        }
        all.addAll(touchpoints(null, plan.unplaced()));
        List<PlannedTouchpoint> planned = plan.touchpoints().toList();
        List<Id<Touchpoint>> ids = filling.touchpoints(all);
        return IntStream.range(0, ids.size())
                .mapToObj(i -> new Added(planned.get(i), ids.get(i)))
                .toList();
    }

    private List<Touchpoint> touchpoints(@Nullable Id<Stage> stage, List<PlannedTouchpoint> planned) {
        List<String> order = OrderKey.sequence(planned.size());
        return IntStream.range(0, planned.size())
                .mapToObj(i -> records.touchpoint(
                        new Touchpoint.Place(stage, order.get(i)),
                        planned.get(i).values()))
                .toList();
    }

    private static Stream<Message> message(Added added) {
        Values values = added.planned().values();
        return Stream.ofNullable(values.text(Column.PROMISE))
                .map(text -> new Message(new Id<>(0), added.id(), text, PlannedRecords.promise(values)));
    }

    /** What makes two rows of one touchpoint name the same finding. */
    private record Wording(Anchor anchor, Finding.Kind kind, String text) {}

    /** A text that stands in several rows of one touchpoint is one finding. */
    private FoundIds findings(List<Added> added) {
        Map<Wording, Finding> distinct = new LinkedHashMap<>();
        for (Added one : added) {
            for (Values row : one.planned().rows()) {
                Stream.concat(
                                PlannedRecords.pain(one.anchor(), row, one.planned()),
                                PlannedRecords.gain(one.anchor(), row))
                        .forEach(finding -> distinct.putIfAbsent(
                                new Wording(finding.anchor(), finding.kind(), finding.text()), finding));
            }
        }
        List<Id<Finding>> ids = filling.findings(List.copyOf(distinct.values()));
        Map<Wording, Id<Finding>> found = new HashMap<>();
        distinct.keySet().forEach(wording -> found.put(wording, ids.get(found.size())));
        return new FoundIds(found);
    }

    private record FoundIds(Map<Wording, Id<Finding>> ids) {
        List<Id<Finding>> pains(Anchor anchor, List<String> texts) {
            return texts.stream()
                    .map(text -> Objects.requireNonNull(ids.get(new Wording(anchor, Finding.Kind.PAIN, text))))
                    .toList();
        }
    }

    private void improvements(List<Added> added, FoundIds findings) {
        List<Improvement> all = added.stream()
                .flatMap(one -> one.planned().improvements().stream()
                        .map(said -> PlannedRecords.improvement(
                                one.anchor(), said.text(), one.planned(), findings.pains(one.anchor(), said.pains()))))
                .toList();
        filling.improvements(all);
    }

    private void back(Plan plan, List<Added> added) {
        List<Source> wanted = plan.backed().map(records::source).toList();
        if (!wanted.isEmpty()) {
            SourceShelf sources = new SourceShelf(shelves.sources(), projectId);
            sources.learn(wanted);
            filling.backings(added.stream()
                    .flatMap(one -> backings(one, sources).stream())
                    .toList());
        }
    }

    private Collection<Backing> backings(Added added, SourceShelf sources) {
        Set<Backing> backings = new LinkedHashSet<>();
        for (Values row : added.planned().rows()) {
            if (row.has(Column.EVIDENCE_SOURCE)) {
                Source source = sources.like(records.source(row));
                backings.add(new Backing(source, added.anchor()));
            }
        }
        return backings;
    }
}
