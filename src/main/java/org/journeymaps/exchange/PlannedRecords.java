package org.journeymaps.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.journeymaps.evidence.Source;
import org.journeymaps.exchange.Plan.PlannedTouchpoint;
import org.journeymaps.exchange.Plan.Values;
import org.journeymaps.finding.Finding;
import org.journeymaps.improvement.Improvement;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Emotion;
import org.journeymaps.model.Experience;
import org.journeymaps.model.Marks;
import org.journeymaps.model.OwnLanes;
import org.journeymaps.model.Promise;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.term.TermBook;
import org.journeymaps.term.TermKind;
import org.jspecify.annotations.Nullable;

/** Makes records of planned values; their words must be known to the book. */
final class PlannedRecords {
    private final TermBook terms;

    PlannedRecords(TermBook terms) {
        this.terms = terms;
    }

    Touchpoint touchpoint(Touchpoint.Place place, Values values) {
        return new Touchpoint(
                new Id<>(0),
                place,
                new Touchpoint.Meeting(
                        Objects.requireNonNull(values.text(Column.TOUCHPOINT)),
                        values.text(Column.DESCRIPTION),
                        term(TermKind.TYPE, values.text(Column.TYPE)),
                        term(TermKind.CHANNEL, values.text(Column.CHANNEL)),
                        null),
                new Touchpoint.CustomerSide(
                        values.text(Column.CUSTOMER_GOAL),
                        values.text(Column.CUSTOMER_ACTION),
                        values.whole(Column.WAITING_HOURS)),
                new Touchpoint.CompanySide(
                        values.text(Column.FRONT_STAGE),
                        values.text(Column.BACK_STAGE),
                        null,
                        term(TermKind.DEPARTMENT, values.text(Column.DEPARTMENT)),
                        null,
                        null),
                Touchpoint.Support.NONE,
                new Marks(null, values.isTrue(Column.CRITICAL), false, false, false, false),
                OwnLanes.NONE);
    }

    private @Nullable Integer term(TermKind kind, @Nullable String name) {
        return name == null ? null : terms.named(kind, name).id();
    }

    /** Gives nothing where the file says nothing about how it is experienced. */
    Stream<Experience> experience(Id<Touchpoint> touchpoint, Values values) {
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
        return Stream.of(experience)
                .filter(said -> !said.equals(new Experience(touchpoint, null, null, null, List.of())));
    }

    /** Makes a source without adding words, to compare it with those that the project has. */
    Source sketch(Values row) {
        String type = row.text(Column.EVIDENCE_TYPE);
        return source(row, type == null ? null : terms.imagine(TermKind.EVIDENCE, type));
    }

    static Promise promise(Values values) {
        Boolean kept = values.value(Column.PROMISE_KEPT, Boolean.class);
        return kept == null ? Promise.UNKNOWN : kept ? Promise.KEPT : Promise.BROKEN;
    }

    static Stream<Finding> pain(Anchor anchor, Values row, PlannedTouchpoint planned) {
        return Stream.ofNullable(row.text(Column.PAIN))
                .map(text -> new Finding(
                        new Id<>(0), anchor, Finding.Kind.PAIN, text, planned.score(Column.PAIN_SEVERITY, text)));
    }

    static Stream<Finding> gain(Anchor anchor, Values row) {
        return Stream.ofNullable(row.text(Column.GAIN))
                .map(text -> new Finding(new Id<>(0), anchor, Finding.Kind.GAIN, text, null));
    }

    static Improvement improvement(Anchor anchor, String text, PlannedTouchpoint planned, List<Id<Finding>> addresses) {
        Improvement.Score score =
                new Improvement.Score(planned.score(Column.FEASIBILITY, text), planned.score(Column.IMPACT, text));
        return new Improvement(new Id<>(0), anchor, text, score, addresses);
    }

    Source source(Values row) {
        return source(row, term(TermKind.EVIDENCE, row.text(Column.EVIDENCE_TYPE)));
    }

    private static Source source(Values row, @Nullable Integer type) {
        return new Source(
                new Id<>(0),
                type,
                Objects.requireNonNull(row.text(Column.EVIDENCE_SOURCE)),
                row.value(Column.EVIDENCE_DATE, LocalDate.class));
    }
}
