package org.journeymaps.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.journeymaps.testing.NodeScript;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** The story in real Chromium: from a spreadsheet to a map in Jira to a ticket and back. */
@RunWith(Parameterized.class)
public class StoryIT {
    @Parameters(name = "{0}")
    public static TestDatabase[] databases() {
        return TestDatabase.values();
    }

    @Parameter
    public TestDatabase database;

    @Test
    public void leadsFromASpreadsheetToATicketAndBack() {
        NodeScript.needChromium();
        try (SandboxProcess sandbox = SandboxProcess.fresh("story", database)) {
            NodeScript.run(sandbox.url(""), "--test", "src/test/js/browser/story.mjs");
        }
    }

    /** The sandbox itself is up long before the 60 s that the whole of {@code mvn -Prun} may take. */
    @Test
    public void servesAPageWithinTwentySeconds() {
        try (SandboxProcess sandbox = SandboxProcess.fresh("start", database)) {
            sandbox.stop();
            assertThat(sandbox.start()).isLessThan(Duration.ofSeconds(20));
        }
    }
}
