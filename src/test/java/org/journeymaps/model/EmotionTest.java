package org.journeymaps.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.journeymaps.problem.Text;
import org.junit.Test;

/** Holds an emotion to half steps from -2 to +2. */
public class EmotionTest {
    @Test
    public void takesEveryHalfStepFromMinusTwoToTwo() {
        for (int halfSteps = -4; halfSteps <= 4; halfSteps++) {
            BigDecimal value = BigDecimal.valueOf(halfSteps).divide(BigDecimal.valueOf(2));

            assertThat(Emotion.of(value)).contains(new Emotion(halfSteps));
            assertThat(new Emotion(halfSteps).value()).isEqualTo(value.doubleValue());
        }
    }

    @Test
    public void takesAValueHoweverItIsWritten() {
        assertThat(Emotion.of(new BigDecimal("1.50"))).contains(new Emotion(3));
        assertThat(Emotion.of(new BigDecimal("2E+0"))).contains(new Emotion(4));
        assertThat(Emotion.of(new BigDecimal("0.000"))).contains(new Emotion(0));
    }

    @Test
    public void refusesWhatLiesBetweenTwoHalfSteps() {
        assertThat(Emotion.of(new BigDecimal("0.3"))).isEmpty();
        assertThat(Emotion.of(new BigDecimal("0.25"))).isEmpty();
        assertThat(Emotion.of(new BigDecimal("1.999999999"))).isEmpty();
    }

    @Test
    public void refusesWhatLiesOutside() {
        assertThat(Emotion.of(new BigDecimal("2.5"))).isEmpty();
        assertThat(Emotion.of(new BigDecimal("-2.5"))).isEmpty();
        assertThat(Emotion.of(new BigDecimal("7"))).isEmpty();
        assertThat(Emotion.of(new BigDecimal("1E+400"))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Emotion(5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Emotion(-5));
    }

    @Test
    public void namesEveryStepAndWhatLiesBetweenTwoSteps() {
        assertThat(IntStream.rangeClosed(-4, 4)
                        .mapToObj(Emotion::new)
                        .map(Emotion::label)
                        .map(Text::key))
                .containsExactly(
                        "jm.emotion.0",
                        "jm.emotion.half.0",
                        "jm.emotion.1",
                        "jm.emotion.half.1",
                        "jm.emotion.2",
                        "jm.emotion.half.2",
                        "jm.emotion.3",
                        "jm.emotion.half.3",
                        "jm.emotion.4");
    }
}
