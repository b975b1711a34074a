package org.journeymaps.it;

import org.journeymaps.testing.NodeScript;

/** A script of {@code src/test/js/browser}, run in real Chromium against a sandbox of its own with fresh data. */
final class BrowserScript {
    private BrowserScript() {}

    static void run(String script) {
        NodeScript.needChromium();
        try (SandboxProcess sandbox = SandboxProcess.fresh(script)) {
            NodeScript.run(sandbox.url(""), "--test", "src/test/js/browser/" + script + ".mjs");
        }
    }
}
