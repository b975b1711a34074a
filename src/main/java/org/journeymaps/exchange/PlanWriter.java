package org.journeymaps.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.journeymaps.evidence.Source;
import org.journeymaps.exchange.Plan.PlannedImprovement;
import org.journeymaps.exchange.Plan.PlannedTouchpoint;
import org.journeymaps.exchange.Plan.Values;
import org.journeymaps.finding.Finding;
import org.journeymaps.improvement.Improvement;
import org.journeymaps.map.Anchor;
import org.journeymaps.map.Emotion;
import org.journeymaps.map.Experience;
import org.journeymaps.map.JourneyMap;
import org.journeymaps.map.OrderKey;
import org.journeymaps.map.Promise;
import org.journeymaps.map.Stage;
import org.journeymaps.map.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.term.TermBook;
import org.journeymaps.term.TermKind;
import org.jspecify.annotations.Nullable;

/** Carries one plan out inside the caller's transaction. */
final class PlanWriter {
    private final ImportService.Stores shelves;
    private final TermBook terms;
    private final Id<JourneyMap> map;
    private final long projectId;
    private final Map<SourceOf, Id<Source>> sources = new HashMap<>();

    PlanWriter(ImportService.Stores shelves, TermBook terms, Id<JourneyMap> map, long projectId) {
        this.shelves = shelves;
        this.terms = terms;
        this.map = map;
        this.projectId = projectId;
        shelves.sources()
                .inProject(projectId)
                .forEach(
                        source -> sources.put(new SourceOf(source.type(), source.title(), source.date()), source.id()));
    }

    private record SourceOf(
            @Nullable Integer type, String title, @Nullable LocalDate date) {}

    void write(Plan plan) {
        List<String> order = OrderKey.sequence(plan.stages().size());
        for (int i = 0; i < plan.stages().size(); i++) {
            Plan.PlannedStage stage = plan.stages().get(i);
            touchpoints(shelves.maps().addStage(map, stage.name(), stage.period(), order.get(i)), stage.touchpoints());
        }
        touchpoints(null, plan.unplaced());
    }

    private void touchpoints(@Nullable Id<Stage> stage, List<PlannedTouchpoint> touchpoints) {
        List<String> order = OrderKey.sequence(touchpoints.size());
        for (int i = 0; i < touchpoints.size(); i++) {
            touchpoint(new Touchpoint.Place(stage, order.get(i)), touchpoints.get(i));
        }
    }

    private void touchpoint(Touchpoint.Place place, PlannedTouchpoint planned) {
        Values values = planned.values();
        Id<Touchpoint> id = shelves.maps().addTouchpoint(map, touchpoint(place, values));
        experience(id, values);
        String promise = values.text(Column.PROMISE);
        if (promise != null) {
            shelves.maps().addMessage(map, id, promise, promise(values.value(Column.PROMISE_KEPT, Boolean.class)));
        }
        Anchor anchor = Anchor.touchpoint(id);
        Map<String, Id<Finding>> findings = new HashMap<>();
        planned.rows().forEach(row -> findings(anchor, row, planned, findings));
        planned.improvements().forEach(improvement -> improvement(anchor, improvement, planned, findings));
        planned.rows().stream()
                .filter(row -> row.has(Column.EVIDENCE_SOURCE))
                .map(this::source)
                .distinct()
                .forEach(source -> shelves.sources().back(map, source, anchor));
    }

    private Touchpoint touchpoint(Touchpoint.Place place, Values values) {
        return new Touchpoint(
                new Id<>(0),
                place,
                new Touchpoint.Meeting(
                        Objects.requireNonNull(values.text(Column.TOUCHPOINT)),
                        values.text(Column.DESCRIPTION),
                        term(TermKind.TYPE, values.text(Column.TYPE)),
                        term(TermKind.CHANNEL, values.text(Column.CHANNEL))),
                new Touchpoint.CustomerSide(values.text(Column.CUSTOMER_GOAL), values.text(Column.CUSTOMER_ACTION)),
                new Touchpoint.CompanySide(
                        values.text(Column.FRONT_STAGE),
                        values.text(Column.BACK_STAGE),
                        term(TermKind.DEPARTMENT, values.text(Column.DEPARTMENT))),
                new Touchpoint.Weight(values.whole(Column.WAITING_HOURS), values.isTrue(Column.CRITICAL)));
    }

    private @Nullable Integer term(TermKind kind, @Nullable String name) {
        return name == null ? null : terms.named(kind, name).id();
    }

    private static Promise promise(@Nullable Boolean kept) {
        return kept == null ? Promise.UNKNOWN : kept ? Promise.KEPT : Promise.BROKEN;
    }

    private void experience(Id<Touchpoint> touchpoint, Values values) {
        List<Integer> feelings = PlanSummary.feelings(values).stream()
                .map(word -> terms.named(TermKind.FEELING, word).id())
                .distinct()
                .toList();
        Experience experience = new Experience(
                touchpoint,
                values.text(Column.THOUGHTS),
                values.value(Column.EXPECTED_EMOTION, Emotion.class),
                values.value(Column.EXPERIENCED_EMOTION, Emotion.class),
                feelings);
        if (!experience.equals(new Experience(touchpoint, null, null, null, List.of()))) {
            shelves.maps().addExperience(map, experience);
        }
    }

    /** A text that stands in several rows of one touchpoint is one finding. */
    private void findings(Anchor anchor, Values row, PlannedTouchpoint planned, Map<String, Id<Finding>> findings) {
        String pain = row.text(Column.PAIN);
        if (pain != null) {
            findings.computeIfAbsent(Finding.Kind.PAIN + pain, key -> shelves.findings()
                    .add(map, anchor, Finding.Kind.PAIN, pain, planned.score(Column.PAIN_SEVERITY, pain)));
        }
        String gain = row.text(Column.GAIN);
        if (gain != null) {
            findings.computeIfAbsent(Finding.Kind.GAIN + gain, key -> shelves.findings()
                    .add(map, anchor, Finding.Kind.GAIN, gain, null));
        }
    }

    private void improvement(
            Anchor anchor,
            PlannedImprovement improvement,
            PlannedTouchpoint planned,
            Map<String, Id<Finding>> findings) {
        Improvement.Score score = new Improvement.Score(
                planned.score(Column.FEASIBILITY, improvement.text()),
                planned.score(Column.IMPACT, improvement.text()));
        List<Id<Finding>> pains = improvement.pains().stream()
                .map(pain -> Objects.requireNonNull(findings.get(Finding.Kind.PAIN + pain)))
                .toList();
        shelves.improvements().add(map, new Improvement(new Id<>(0), anchor, improvement.text(), score, pains));
    }

    private Id<Source> source(Values row) {
        String title = Objects.requireNonNull(row.text(Column.EVIDENCE_SOURCE));
        LocalDate date = row.value(Column.EVIDENCE_DATE, LocalDate.class);
        Integer type = term(TermKind.EVIDENCE, row.text(Column.EVIDENCE_TYPE));
        return sources.computeIfAbsent(
                new SourceOf(type, title, date), key -> shelves.sources().add(projectId, type, title, date));
    }
}
