package org.journeymaps.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** What was acknowledged is there: after parallel writers (QC1), after a restart, and after kill -9 (QR2). */
@RunWith(Parameterized.class)
public class DurabilityIT {
    private static final int WRITERS = 4;
    private static final int EDITS_BEFORE_KILL = 60;
    private static final int KILLS = 5;

    @Parameters(name = "{0}")
    public static TestDatabase[] databases() {
        return TestDatabase.values();
    }

    @Parameter
    public TestDatabase database;

    @Test
    public void keepsEveryAcknowledgedWriteThroughARestartAndFiveKills() throws IOException {
        try (SandboxProcess sandbox = SandboxProcess.fresh("durability", database)) {
            Rest po = Rest.as("po", sandbox);
            int map = po.importSample("new-employee-laptop.da.csv", "ITSD");
            JsonNode imported = po.get("/maps/" + map).json();

            sandbox.stop();
            sandbox.start();
            assertThat(po.get("/maps/" + map).json()).isEqualTo(imported);

            Writers writers = new Writers(sandbox, map, WRITERS);
            for (int kill = 1; kill <= KILLS; kill++) {
                writers.writeUntil(EDITS_BEFORE_KILL, sandbox::kill);
                sandbox.start();
                assertThat(writers.lost())
                        .as("acknowledged edits that are gone after kill %d", kill)
                        .isZero();
            }

            assertThat(writers.acknowledged()).isGreaterThanOrEqualTo(KILLS * EDITS_BEFORE_KILL);
            assertThat(writers.strayRevisions(imported.path("version").asInt()))
                    .as("revisions without an edit, and edits without a revision")
                    .isZero();
        }
    }
}
