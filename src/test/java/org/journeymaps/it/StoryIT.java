package org.journeymaps.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.journeymaps.testing.NodeScript;
import org.junit.Test;

/** The story in real Chromium: from a spreadsheet to a map in Jira to a ticket and back. */
public class StoryIT {
    @Test
    public void leadsFromASpreadsheetToATicketAndBack() {
        NodeScript.needChromium();
        try (SandboxProcess sandbox = SandboxProcess.fresh("story")) {
            NodeScript.run(sandbox.url(""), "--test", "src/test/js/browser/story.mjs");
        }
    }

    /** The sandbox itself is up long before the 60 s that the whole of {@code mvn -Prun} may take. */
    @Test
    public void servesAPageWithinTwentySeconds() {
        try (SandboxProcess sandbox = SandboxProcess.fresh("start")) {
            sandbox.stop();
            assertThat(sandbox.start()).isLessThan(Duration.ofSeconds(20));
        }
    }
}
