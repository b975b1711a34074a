package org.journeymaps.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.journeymaps.bench.Measured.Times;
import org.journeymaps.bench.Measured.Verdict;
import org.journeymaps.it.SandboxProcess;
import org.journeymaps.testing.NodeScript;

/** How fast the map is in Chromium (QF1, QF2, QF3): runs {@code npm run speed} on a fresh sandbox and reads what it found. */
final class BrowserBench {
    private static final File FOUND = new File("target/speed.json");

    private BrowserBench() {}

    static List<Measured> run() {
        NodeScript.needChromium();
        try (SandboxProcess sandbox = SandboxProcess.fresh("speed")) {
            NodeScript.run(sandbox.url(""), "src/test/js/browser/speed.mjs");
        }
        List<Measured> lines = new ArrayList<>();
        try {
            for (JsonNode line : new ObjectMapper().readTree(FOUND)) {
                lines.add(measured(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static Measured measured(JsonNode line) {
        return new Measured(
                line.path("goal").asText(),
                line.path("how").asText(),
                "",
                Times.NONE,
                line.path("result").asText(),
                Verdict.of(line.path("met").asBoolean()));
    }
}
