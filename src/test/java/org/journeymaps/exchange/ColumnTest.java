package org.journeymaps.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.model.Emotion;
import org.journeymaps.model.Period;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.junit.Test;

/** Knows every header in four languages, and reads cells as three countries write them. */
public class ColumnTest {
    /** English key, then the Danish, Norwegian and Swedish headers. */
    private static final List<String> HEADERS = List.of(
            "stage = fase/fase/fas",
            "period = periode/periode/period",
            "touchpoint = kontaktpunkt/berøringspunkt/beröringspunkt",
            "description = beskrivelse/beskrivelse/beskrivning",
            "type = type/type/typ",
            "channel = kanal",
            "customer_goal = kundens mål/kundens mål/kundens mål",
            "customer_action = handling",
            "thoughts = tanker/tanker/tankar",
            "expected_emotion = forventet følelse/forventet følelse/förväntad känsla",
            "experienced_emotion = oplevet følelse/opplevd følelse/upplevd känsla",
            "emotion_words = følelser/følelser/känslor",
            "promise = løfte/løfte/löfte",
            "promise_kept = holdt/holdt/hållet",
            "front_stage = synligt for kunden/synlig for kunden/synligt för kunden",
            "back_stage = bag kulisserne/bak kulissene/bakom kulisserna",
            "department = afdeling/avdeling/avdelning",
            "waiting_hours = ventetid (timer)/ventetid (timer)/väntetid (timmar)",
            "critical = kritisk",
            "pain = smertepunkt/smertepunkt/smärtpunkt",
            "pain_severity = alvorlighed/alvorlighetsgrad/allvarlighetsgrad",
            "gain = lyspunkt/lyspunkt/ljuspunkt",
            "improvement = forbedring/forbedring/förbättring",
            "feasibility = gennemførlighed/gjennomførbarhet/genomförbarhet",
            "impact = virkning/effekt/effekt",
            "evidence_type = belæg/belegg/belägg",
            "evidence_source = kilde/kilde/källa",
            "evidence_date = dato/dato/datum",
            "persona = persona");

    @Test
    public void isFoundByItsHeaderInFourLanguages() {
        assertThat(HEADERS).hasSameSizeAs(Column.values());
        for (String line : HEADERS) {
            String key = line.substring(0, line.indexOf(" = "));
            Column column = Column.valueOf(key.toUpperCase(java.util.Locale.ROOT));

            Stream.of(key + "/" + line.substring(key.length() + 3))
                    .flatMap(all -> Stream.of(all.split("/")))
                    .forEach(header -> {
                        assertThat(Column.of(header)).as(header).contains(column);
                        assertThat(Column.of("  " + header.toUpperCase(java.util.Locale.ROOT) + " "))
                                .as(header)
                                .contains(column);
                    });
        }
    }

    @Test
    public void isNotFoundByAnythingElse() {
        assertThat(Column.of("smiley")).isEmpty();
        assertThat(Column.of("")).isEmpty();
    }

    @Test
    public void readsEmotionsWithCommaPointAndEitherMinus() {
        for (String cell : List.of("-1.5", "-1,5", "\u22121,5", " -1,50 ")) {
            assertThat(Column.EXPERIENCED_EMOTION.read(cell)).as(cell).isEqualTo(new Emotion(-3));
        }
        assertThat(Column.EXPECTED_EMOTION.read("+2")).isEqualTo(new Emotion(4));
        for (String cell :
                List.of("7", "0.3", "0,3", "-2,5", "1.000,5", "1e1", "--1", "happy", "1 / 2", "9999999999")) {
            assertThat(problem(Column.EXPERIENCED_EMOTION, cell)).as(cell).isEqualTo(Text.of("jm.problem.emotion"));
        }
    }

    @Test
    public void readsTheThreeFormsOfADate() {
        for (String cell : List.of("2026-04-14", "14-04-2026", "14.04.2026", "14-4-2026", "14.4.2026")) {
            assertThat(Column.EVIDENCE_DATE.read(cell)).as(cell).isEqualTo(LocalDate.of(2026, 4, 14));
        }
        for (String cell : List.of("2026-02-30", "31-04-2026", "04/14/2026", "14-04-26", "2026-4-14", "yesterday")) {
            assertThat(problem(Column.EVIDENCE_DATE, cell)).as(cell).isEqualTo(Text.of("jm.problem.cell.date"));
        }
    }

    @Test
    public void readsYesAndNoInFourLanguages() {
        for (String cell : List.of("yes", "ja", "JA", "Ja ")) {
            assertThat(Column.CRITICAL.read(cell)).as(cell).isEqualTo(true);
        }
        for (String cell : List.of("no", "nej", "nei", "NEJ")) {
            assertThat(Column.PROMISE_KEPT.read(cell)).as(cell).isEqualTo(false);
        }
        for (String cell : List.of("x", "1", "maybe", "true")) {
            assertThat(problem(Column.CRITICAL, cell)).as(cell).isEqualTo(Text.of("jm.problem.cell.yesno"));
        }
    }

    @Test
    public void readsPeriodsInFourLanguages() {
        for (String cell : List.of("before", "før", "före", "FØR")) {
            assertThat(Column.PERIOD.read(cell)).as(cell).isEqualTo(Period.BEFORE);
        }
        for (String cell : List.of("during", "under")) {
            assertThat(Column.PERIOD.read(cell)).as(cell).isEqualTo(Period.DURING);
        }
        for (String cell : List.of("after", "efter", "etter")) {
            assertThat(Column.PERIOD.read(cell)).as(cell).isEqualTo(Period.AFTER);
        }
        assertThat(problem(Column.PERIOD, "later")).isEqualTo(Text.of("jm.problem.cell.period"));
    }

    @Test
    public void readsHoursAsMinutes() {
        assertThat(Column.WAITING_HOURS.read("76,5")).isEqualTo(4590);
        assertThat(Column.WAITING_HOURS.read("0.3")).isEqualTo(18);
        assertThat(Column.WAITING_HOURS.read("87840")).isEqualTo(5_270_400);
        for (String cell : List.of("87840.1", "-1", "999999999", "two days")) {
            assertThat(problem(Column.WAITING_HOURS, cell)).as(cell).isEqualTo(Text.of("jm.problem.cell.hours"));
        }
    }

    @Test
    public void readsScoresFromOneToFive() {
        assertThat(Column.PAIN_SEVERITY.read("1")).isEqualTo(1);
        assertThat(Column.IMPACT.read("5,0")).isEqualTo(5);
        for (String cell : List.of("0", "6", "3.5", "high", "-1")) {
            assertThat(problem(Column.FEASIBILITY, cell)).as(cell).isEqualTo(Text.of("jm.problem.wholenumber", 1, 5));
        }
    }

    @Test
    public void readsWordsAsAListWithoutRepetition() {
        assertThat(Column.EMOTION_WORDS.read("vred, usikker,, vred")).isEqualTo(List.of("vred", "usikker"));
        assertThat(Column.EMOTION_WORDS.read(words(20)))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(20);
        assertThat(problem(Column.EMOTION_WORDS, words(21))).isEqualTo(Text.of("jm.problem.toomany", 21, 20));
    }

    private static String words(int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> "word" + i)
                .collect(java.util.stream.Collectors.joining(","));
    }

    @Test
    public void readsTextsUpToWhatTheirColumnHolds() {
        for (Column name : List.of(
                Column.STAGE,
                Column.TOUCHPOINT,
                Column.CHANNEL,
                Column.TYPE,
                Column.DEPARTMENT,
                Column.EVIDENCE_TYPE,
                Column.EVIDENCE_SOURCE)) {
            assertThat(name.read("x".repeat(255))).as(name.key()).isNotNull();
            assertThat(problem(name, "x".repeat(256)))
                    .as(name.key())
                    .isEqualTo(Text.of("jm.problem.toolong", 256, 255));
        }
        for (Column text : List.of(
                Column.DESCRIPTION,
                Column.CUSTOMER_GOAL,
                Column.CUSTOMER_ACTION,
                Column.THOUGHTS,
                Column.PROMISE,
                Column.FRONT_STAGE,
                Column.BACK_STAGE,
                Column.PAIN,
                Column.GAIN,
                Column.IMPROVEMENT)) {
            assertThat(text.read("x".repeat(4000))).as(text.key()).isNotNull();
            assertThat(problem(text, "x".repeat(4001)))
                    .as(text.key())
                    .isEqualTo(Text.of("jm.problem.toolong", 4001, 4000));
        }
    }

    @Test
    public void refusesAPersonaUntilThereArePersonas() {
        assertThat(problem(Column.PERSONA, "Maja")).isEqualTo(Text.of("jm.problem.cell.persona"));
    }

    private static Text problem(Column column, String cell) {
        return catchThrowableOfType(Invalid.class, () -> column.read(cell)).text();
    }
}
