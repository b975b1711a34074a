package org.journeymaps.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigInteger;
import java.util.List;
import org.journeymaps.field.Rule;
import org.journeymaps.model.Emotion;
import org.journeymaps.model.Period;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.junit.Test;

/** Holds every kind of value to its limit, at n and at n + 1 (QS6). */
public class RuleTest {
    @Test
    public void takesATextUpToItsLimit() {
        assertThat(Rule.text(5).check("name", "12345")).isEqualTo("12345");
        assertThat(faultOf(Rule.text(5), "123456")).isEqualTo(Text.of("jm.problem.toolong", 6, 5));
    }

    @Test
    public void countsATextWithoutTheSpaceAroundIt() {
        assertThat(Rule.text(5).check("name", "  12345\n")).isEqualTo("12345");
    }

    @Test
    public void takesABlankTextAsNone() {
        assertThat(Rule.text(5).check("name", null)).isNull();
        assertThat(Rule.text(5).check("name", " \t ")).isNull();
        assertThat(faultOf(Rule.requiredText(5), null)).isEqualTo(Text.of("jm.problem.required"));
        assertThat(faultOf(Rule.requiredText(5), " ")).isEqualTo(Text.of("jm.problem.required"));
    }

    @Test
    public void refusesWhatIsNoTextOrCannotBeStored() {
        assertThat(faultOf(Rule.text(5), 12)).isEqualTo(Text.of("jm.problem.notatext"));
        assertThat(faultOf(Rule.text(5), List.of("a"))).isEqualTo(Text.of("jm.problem.notatext"));
        assertThat(faultOf(Rule.text(5), "a\0b")).isEqualTo(Text.of("jm.problem.controlcharacter"));
    }

    @Test
    public void takesAWholeNumberUpToItsLimits() {
        Rule rule = Rule.whole(1, 5);

        assertThat(rule.check("severity", 1)).isEqualTo(1);
        assertThat(rule.check("severity", 5)).isEqualTo(5);
        assertThat(rule.check("severity", null)).isNull();
        for (Object sent : List.of(0, 6, 3.5, 3.0, "3", true, 3L)) {
            assertThat(faultOf(rule, sent)).isEqualTo(Text.of("jm.problem.wholenumber", 1, 5));
        }
    }

    @Test
    public void takesTrueAndFalseOnly() {
        assertThat(Rule.flag().check("momentOfTruth", true)).isEqualTo(true);
        assertThat(Rule.flag().check("momentOfTruth", false)).isEqualTo(false);
        assertThat(faultOf(Rule.flag(), "true")).isEqualTo(Text.of("jm.problem.notaflag"));
        assertThat(faultOf(Rule.flag(), null)).isEqualTo(Text.of("jm.problem.notaflag"));
    }

    @Test
    public void takesAnEmotionInHalfStepsOnly() {
        assertThat(Emotion.rule().check("expected", 2)).isEqualTo(new Emotion(4));
        assertThat(Emotion.rule().check("expected", -1.5)).isEqualTo(new Emotion(-3));
        assertThat(Emotion.rule().check("expected", null)).isNull();
        BigInteger huge = BigInteger.TEN.pow(400);
        for (Object sent : List.of(7, 0.3, 2.5, "1", Double.NaN, Double.POSITIVE_INFINITY, 1e300, 5e-324, huge)) {
            assertThat(faultOf(Emotion.rule(), sent)).as("%s", sent).isEqualTo(Text.of("jm.problem.emotion"));
        }
    }

    @Test
    public void takesOneOfTheCodesOnly() {
        Rule rule = Rule.oneOf(Period::of, Period.CODES);

        assertThat(rule.check("period", "during")).isEqualTo(Period.DURING);
        for (Object sent : List.of("DURING", "later", "", 1)) {
            assertThat(faultOf(rule, sent)).isEqualTo(Text.of("jm.problem.oneof", "before, during, after"));
        }
    }

    @Test
    public void namesTheFieldThatIsWrong() {
        Invalid invalid = catchThrowableOfType(Invalid.class, () -> Rule.flag().check("momentOfTruth", 1));

        assertThat(invalid.faults()).containsExactly(Fault.inField("momentOfTruth", Text.of("jm.problem.notaflag")));
    }

    private static Text faultOf(Rule rule, Object sent) {
        return catchThrowableOfType(Invalid.class, () -> rule.check("field", sent))
                .text();
    }
}
