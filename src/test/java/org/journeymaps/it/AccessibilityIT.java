package org.journeymaps.it;

import org.journeymaps.testing.NodeScript;
import org.junit.Test;

/** Every screen for everybody: by axe and the Nu validator in every state, and the whole story by keyboard alone (QA1–QA3). */
public class AccessibilityIT {
    @Test
    public void hasNothingThatAxeOrTheValidatorObjectTo() {
        run("accessibility");
    }

    @Test
    public void isUsedByKeyboardAloneWithFocusAlwaysInSight() {
        run("keyboard");
    }

    @Test
    public void isUsedBySingleTapsAlone() {
        run("clicks");
    }

    @Test
    public void isWholeAt400PercentAndInForcedColours() {
        run("zoom");
    }

    private static void run(String script) {
        NodeScript.needChromium();
        try (SandboxProcess sandbox = SandboxProcess.fresh(script)) {
            NodeScript.run(sandbox.url(""), "--test", "src/test/js/browser/" + script + ".mjs");
        }
    }
}
