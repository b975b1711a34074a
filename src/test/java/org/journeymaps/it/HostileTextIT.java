package org.journeymaps.it;

import org.journeymaps.testing.NodeScript;
import org.junit.Test;

/** More than 50 hostile texts in every field and on every surface: none runs in Chromium, none is reported by the policy (QS2). */
public class HostileTextIT {
    @Test
    public void runsNothingThatStandsInAText() {
        NodeScript.needChromium();
        try (SandboxProcess sandbox = SandboxProcess.fresh("hostile")) {
            NodeScript.run(sandbox.url(""), "--test", "src/test/js/browser/hostile.mjs");
        }
    }
}
