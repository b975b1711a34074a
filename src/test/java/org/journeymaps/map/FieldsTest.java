package org.journeymaps.map;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.journeymaps.admission.Admission;
import org.journeymaps.evidence.Source;
import org.journeymaps.field.Field;
import org.journeymaps.field.Fields;
import org.journeymaps.finding.Finding;
import org.journeymaps.finding.Handling;
import org.journeymaps.finding.Nature;
import org.journeymaps.improvement.Decision;
import org.journeymaps.improvement.Improvement;
import org.journeymaps.improvement.Worth;
import org.journeymaps.model.Aim;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Emotion;
import org.journeymaps.model.ExpectationSource;
import org.journeymaps.model.Experience;
import org.journeymaps.model.Feeling;
import org.journeymaps.model.Focus;
import org.journeymaps.model.Lanes;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.MapState;
import org.journeymaps.model.MapText;
import org.journeymaps.model.Marks;
import org.journeymaps.model.OwnLanes;
import org.journeymaps.model.Period;
import org.journeymaps.model.Purpose;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.model.Use;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Person;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Every editable field of every record: its limit at n and n + 1 (QS6), and that it changes itself and nothing else. */
@RunWith(Parameterized.class)
public class FieldsTest {
    private static final Touchpoint TOUCHPOINT = new Touchpoint(
            new Id<>(1),
            new Touchpoint.Place(new Id<>(2), "V"),
            new Touchpoint.Meeting("name", "description", 3, 4, "moment"),
            new Touchpoint.CustomerSide("goal", "action", 60),
            new Touchpoint.CompanySide("front", "back", "system", 5, new Person("po"), "external"),
            new Touchpoint.Support("guidance", "competence", true),
            new Marks(2, true, true, true, true, true),
            OwnLanes.of("one", "two", "three", "four", "five"));
    private static final Finding FINDING = new Finding(
            new Id<>(1),
            Anchor.touchpoint(new Id<>(2)),
            Finding.Kind.PAIN,
            "text",
            4,
            new Nature("gap", "actual", 3),
            new Handling("planned", "reason", new Person("po")));
    private static final Improvement IMPROVEMENT = new Improvement(
            new Id<>(1),
            Anchor.touchpoint(new Id<>(2)),
            "text",
            new Improvement.Score(3, 4),
            new Worth("rationale", "cost", "leader"),
            new Decision("waiting", new Person("po"), LocalDate.of(2026, 4, 14), new Person("agent")),
            List.of(new Id<>(5), new Id<>(6)));

    private static final Experience EXPERIENCE = new Experience(
            new Id<>(1),
            3,
            true,
            "thoughts",
            new Experience.Expectation("expectation", ExpectationSource.OTHERS, new Emotion(1)),
            new Emotion(-1),
            "reaction",
            List.of(new Feeling(9), new Feeling(8, true, "We call, and say: \u2603")));

    private static final Purpose PURPOSE = new Purpose(
            "goal",
            "scope",
            new Purpose.Measure(
                    "image", "NPS", new BigDecimal("-3.5"), BigDecimal.TEN, java.time.LocalDate.of(2026, 4, 14)));

    private static final int TEN_YEARS_IN_MINUTES = 5_270_400;

    /** A value that is just taken, one that is just refused, and the reason. */
    record Limit(Object taken, Object refused, String problem) {}

    private static Limit text(int most) {
        return new Limit("x".repeat(most), "x".repeat(most + 1), "jm.problem.toolong");
    }

    private static final Limit FLAG = new Limit(false, "false", "jm.problem.notaflag");
    private static final Limit SCORE = new Limit(5, 6, "jm.problem.wholenumber");
    private static final Limit EMOTION = new Limit(-2, -2.5, "jm.problem.emotion");

    @Parameterized.Parameters(name = "{0}.{1}")
    public static List<Object[]> fields() {
        List<Object[]> all = new ArrayList<>();
        MapText text = new MapText(
                "name",
                "perspective",
                "desired",
                List.of(),
                new Lanes(OwnLanes.of("one", "two", "three", "four", "five"), "does,lane1"));
        MapState state = new MapState(
                MapState.Life.READY,
                "an answer in a day",
                false,
                6,
                PURPOSE,
                new Use(new Focus(Anchor.touchpoint(new Id<>(3)), true), false));
        all.addAll(cases(
                MapHead.FIELDS,
                new MapHead(new Id<>(1), 10_000, text, state, "po", 7, Admission.OPEN),
                Map.ofEntries(
                        entry("name", text(255)),
                        entry("perspective", text(255)),
                        entry("desiredExperience", text(4000)),
                        entry("goal", text(4000)),
                        entry("goalKind", new Limit("loyalty", "fame", "jm.problem.oneof")),
                        entry("goalMetric", text(255)),
                        entry("goalBaseline", new Limit(999_999_999, 1_000_000_000, "jm.problem.number")),
                        entry("goalTarget", new Limit(4.1234, 4.12345, "jm.problem.number")),
                        entry("goalDate", new Limit("2026-07-01", "2026-13-01", "jm.problem.date")),
                        entry("scope", text(4000)),
                        entry("lane1", text(255)),
                        entry("lane2", text(255)),
                        entry("lane3", text(255)),
                        entry("lane4", text(255)),
                        entry("lane5", text(255)),
                        entry("laneOrder", new Limit("feels,-lane2,does", "Feels; does", "jm.problem.lanes")),
                        entry("expectations", text(4000)),
                        entry("realistic", new Limit(true, "true", "jm.problem.notaflag")),
                        entry("life", new Limit("archived", "alive", "jm.problem.oneof")),
                        entry("reviewEvery", new Limit(60, 61, "jm.problem.wholenumber")))));
        all.addAll(cases(
                new Fields<>(List.of(MapHead.FOCUS)),
                new MapHead(new Id<>(1), 10_000, text, state, "po", 7, Admission.OPEN),
                Map.of(
                        "focus",
                        new Limit(
                                Map.of("kind", "stage", "id", 4),
                                Map.of("kind", "map", "id", 4),
                                "jm.problem.focus"))));
        all.addAll(cases(
                Stage.FIELDS,
                new Stage(new Id<>(1), "name", Period.AFTER, "V", new Aim("customer", "company", new Person("po"))),
                Map.of(
                        "name", text(255),
                        "period", new Limit("before", "later", "jm.problem.oneof"),
                        "customerGoal", text(4000),
                        "companyGoal", text(4000),
                        "owner", text(255))));
        all.addAll(cases(
                Touchpoint.FIELDS,
                TOUCHPOINT,
                Map.ofEntries(
                        entry("name", text(255)),
                        entry("description", text(4000)),
                        entry("customerGoal", text(4000)),
                        entry("customerAction", text(4000)),
                        entry("frontStage", text(4000)),
                        entry("backStage", text(4000)),
                        entry(
                                "waitingMinutes",
                                new Limit(TEN_YEARS_IN_MINUTES, TEN_YEARS_IN_MINUTES + 1, "jm.problem.wholenumber")),
                        entry("momentOfTruth", FLAG),
                        entry("importance", SCORE),
                        entry("external", text(255)),
                        entry("moment", text(255)),
                        entry("system", text(255)),
                        entry("decision", FLAG),
                        entry("addedValue", FLAG),
                        entry("moreEfficient", FLAG),
                        entry("internalGoalHurts", FLAG),
                        entry("owner", text(255)),
                        entry("guidance", text(4000)),
                        entry("competence", text(4000)),
                        entry("inPlace", FLAG),
                        entry("lane1", text(4000)),
                        entry("lane2", text(4000)),
                        entry("lane3", text(4000)),
                        entry("lane4", text(4000)),
                        entry("lane5", text(4000)))));
        all.addAll(cases(
                Experience.FIELDS,
                EXPERIENCE,
                Map.of(
                        "thoughts",
                        text(4000),
                        "expectation",
                        text(4000),
                        "expectationSource",
                        new Limit("industry", "rumour", "jm.problem.oneof"),
                        "reaction",
                        text(4000),
                        "expected",
                        EMOTION,
                        "experienced",
                        EMOTION)));
        all.addAll(cases(
                new Fields<>(List.of(Experience.MEETS)),
                EXPERIENCE,
                Map.of("meets", new Limit(false, "no", "jm.problem.notaflag"))));
        all.addAll(cases(
                Source.FIELDS,
                new Source(
                        new Id<>(1),
                        2,
                        "title",
                        LocalDate.of(2026, 4, 14),
                        new Source.Details("https://example.com", "n = 12", "data")),
                Map.of(
                        "title", text(255),
                        "date", new Limit("2024-02-29", "2023-02-29", "jm.problem.date"),
                        "link", new Limit("http://a", "ftp://a", "jm.problem.link"),
                        "sample", text(255),
                        "origin", new Limit("staff", "hearsay", "jm.problem.oneof"))));
        all.addAll(cases(
                Finding.FIELDS,
                FINDING,
                Map.of(
                        "text",
                        text(4000),
                        "severity",
                        SCORE,
                        "category",
                        new Limit("error", "errors", "jm.problem.oneof"),
                        "occurrence",
                        new Limit("potential", "never", "jm.problem.oneof"),
                        "frequency",
                        SCORE,
                        "state",
                        new Limit("accepted", "closed", "jm.problem.oneof"),
                        "reason",
                        text(4000),
                        "owner",
                        text(255))));
        all.addAll(cases(
                Improvement.FIELDS,
                IMPROVEMENT,
                Map.of(
                        "text",
                        text(4000),
                        "feasibility",
                        SCORE,
                        "impact",
                        SCORE,
                        "rationale",
                        text(4000),
                        "benefit",
                        new Limit("load", "fun", "jm.problem.oneof"),
                        "proposedBy",
                        new Limit("employee", "customer", "jm.problem.oneof"),
                        "phase",
                        new Limit("done", "finished", "jm.problem.oneof"),
                        "decidedBy",
                        text(255),
                        "decidedAt",
                        new Limit("2024-02-29", "2023-02-29", "jm.problem.date"),
                        "owner",
                        text(255))));
        return all;
    }

    private static <R> List<Object[]> cases(Fields<R> fields, R record, Map<String, Limit> limits) {
        assertThat(fields.all().stream().map(Field::name)).containsExactlyInAnyOrderElementsOf(limits.keySet());
        return fields.all().stream()
                .map(field -> new Object[] {
                    record.getClass().getSimpleName(),
                    field.name(),
                    new Subject<>(fields, record, limits.get(field.name()))
                })
                .toList();
    }

    /** The record that a field is tried on. */
    record Subject<R>(Fields<R> fields, R record, Limit limit) {
        R with(Field<R> field, Object value) {
            return field.write().apply(record, value);
        }
    }

    private final String name;
    private final Subject<Object> subject;

    @SuppressWarnings("unchecked")
    public FieldsTest(String record, String name, Subject<?> subject) {
        this.name = name;
        this.subject = (Subject<Object>) subject;
    }

    @Test
    public void takesAValueAtItsLimitAndRefusesOneBeyond() {
        Limit limit = subject.limit();

        assertThat(subject.fields().checked(name, limit.taken())).isNotNull();
        Invalid invalid =
                catchThrowableOfType(Invalid.class, () -> subject.fields().checked(name, limit.refused()));

        assertThat(invalid.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo(name);
            assertThat(fault.text().key()).isEqualTo(limit.problem());
        });
    }

    @Test
    public void changesItsOwnFieldAndNoOther() {
        Field<Object> field = subject.fields().named(name);
        Object before = field.read().apply(subject.record());
        Object value = subject.fields().checked(name, subject.limit().taken());

        Object changed = subject.with(field, value);

        assertThat(before).isNotNull().isNotEqualTo(value);
        assertThat(field.read().apply(changed)).isEqualTo(value);
        assertThat(field.write().apply(changed, before)).isEqualTo(subject.record());
        for (Field<Object> other : subject.fields().all()) {
            if (!other.name().equals(name)) {
                assertThat(other.read().apply(changed)).isEqualTo(other.read().apply(subject.record()));
            }
        }
    }

    @Test
    public void refusesAFieldThatIsNotThere() {
        Invalid invalid =
                catchThrowableOfType(Invalid.class, () -> subject.fields().named(name + "s"));

        assertThat(invalid.text()).isEqualTo(Text.of("jm.problem.unknownfield"));
    }
}
