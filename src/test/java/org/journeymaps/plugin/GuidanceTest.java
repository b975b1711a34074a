package org.journeymaps.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** What agents are told fits into the issue panel (D17, QP8). */
public class GuidanceTest {
    @Test
    public void saysAShortAdviceAsItIs() {
        Guidance guidance = Guidance.of("See, listen, acknowledge.");

        assertThat(guidance.text()).isEqualTo("See, listen, acknowledge.");
        assertThat(guidance.isLong()).isFalse();
        assertThat(guidance.isCut()).isFalse();
    }

    @Test
    public void foldsWhatTakesMoreThanThreeLines() {
        assertThat(Guidance.of("See.\nListen.").isLong()).isTrue();
        assertThat(Guidance.of("x".repeat(91)).isLong()).isTrue();
        assertThat(Guidance.of("x".repeat(Guidance.MOST)).isCut()).isFalse();
    }

    @Test
    public void cutsAtTheEndOfAWordAndNeverThroughACharacter() {
        Guidance words = Guidance.of("listen ".repeat(100));
        Guidance faces = Guidance.of("x" + "\uD83D\uDE00".repeat(400));

        assertThat(words.isCut()).isTrue();
        assertThat(words.text()).endsWith("listen\u2026").hasSizeLessThanOrEqualTo(Guidance.MOST + 1);
        assertThat(faces.text()).endsWith("\uD83D\uDE00\u2026").hasSizeLessThanOrEqualTo(Guidance.MOST + 1);
    }
}
